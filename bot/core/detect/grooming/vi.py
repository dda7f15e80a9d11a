"""Vietnamese, with its marks and without them, and as it is typed in a hurry."""

from bot.core.detect.grooming.words import Tongue

_WORDS = {
    "em": "em|e|bé|cháu|nhóc|cưng|vợ nhỏ|cô bé",
    "anh": "anh|a|chú|thầy|ông anh",
    "not": """
        đừng|đừg|không|ko|k|khỏi|cấm|hong|hông|đâu|không được|k được|ko đc|k đc|không cần|k cần
        |đừng có|không có
    """,
    "tell": "nói|ns|kể|mách|méc|khoe|hé|tiết lộ|báo|để|cho",
    "kin": """
        mẹ|ba ?mẹ|bame|bố|bố ?mẹ|ba má|ba|phụ huynh|gia đình|ông bà|bà ngoại|chị|anh trai|em gái
        |cô giáo|thầy cô|người lớn|cả nhà|người nhà|bạn bè|chủ nhiệm|bạn em|bạn e
    """,
    "parents": """
        mẹ|ba ?mẹ|bame|bố|bố ?mẹ|ba má|ba|phụ huynh|chị|bà ngoại|ông bà|cả nhà|mọi người|người nhà
        |gia đình|anh trai
    """,
    "pic": "ảnh|hình|hình ảnh|selfie|pic|clip|tấm ảnh|tấm hình",
    "young": "8|9|1[0-7]",
    "me": "em|e|con|cháu|mình|dạ|t|tui|tao|tớ",
    "elders": "mẹ|ba ?mẹ|bame|bố|bố ?mẹ|ba ?má|ba|bà ngoại|bà nội",
    "year": "[1-9]|1[0-2]|sáu|bảy|tám|chín",
}
_STAGES = {
    "age": """
        (fan|em|bạn) nhỏ tuổi|nhỏ tuổi
        (bé|gái|đứa|nhóc|trai|tròn|thấy|mà|này|lần đầu) _ <young> ?(tuổi|tủi|t)
        <young> ?(tuổi|tủi|t) ((rồi|r|đã) )*(mà [^ .?]+|tự|lớn|là|à|hả|phải|đúng|đó|còn
          |có người|ai|\\?)
        (cùng|bằng|so với|hơn|trước) tuổi
        (bao nhiêu|bn|bnh|bnhiu|mấy|mấi|nhiêu) (tuổi|tủi)
        (tuổi|tủi) (bao nhiêu|gì)
        (<em>|đang) (học )?(lớp|khối) (mấy|nào|bao nhiêu)
        học lớp mấy|lớp mấy|mấy t
        <em> (sinh năm|sn)
        sinh nhật <em>
        tuổi tác|tuổi không quan trọng|chỉ là con số
        (<anh>) ((đã|mới|năm nay|gần) )?(2[2-9]|[3-6][0-9]) ?(tuổi|t|tủi)?
        (hơn|lớn hơn) <em> _ tuổi
        lớn tuổi hơn|già hơn
        (tưởng|nhìn|trông|như) _ (18|19|2[0-9]|sinh viên|người lớn|ng lớn)
        cưới (em|bé) _ (anh|a)|đợi em đủ (tuổi|18)
    """,
    "home": """
        ai (đưa|chở|đón) (em|e) _ (học|về)
        đường (vắng|nào|về) _ (không|k|ko)?
        mấy giờ (em|e|bé) (về|tan|ngủ|rảnh|đi)
        tự đi (học|xe|về)
        ở nhà _ (ai|một mình|1 mình|1mk|1 mk|mình|mỗi)
        nhà _ có (ai|camera|cam)
        (đang |có |hay |em |e )ở (với ai|vs ai|một mình|1 mình|1mk|nhà ai)
        có ai (ở|k|ko|không|trong|bên)
        (<parents>) _ (đi làm|đi vắng|ngủ chưa|ngủ ch|ngủ r|ngủ rồi|có nhà|ở nhà không|về chưa
          |đi đâu|có hay|kiểm tra|coi điện thoại|đọc tin|giữ máy|giữ điện thoại|xem điện thoại
          |mấy giờ|chừng nào|khi nào)
        (mấy giờ|chừng nào|khi nào|bao giờ) _ (<parents>|về|ngủ|tan học)
        (mấy giờ|khi nào) (mẹ|ba|bố|tan|em tan|e tan)
        (học|trường) _ trường (nào|gì|đâu)
        trường nào|nhà (em|e|cháu|bé) (ở|có|chỗ|số|gần)
        địa chỉ (nhà|em|e|đi)|cho _ địa chỉ|định vị|gửi vị trí
        (phòng|ngủ) (em )?(riêng|một mình|chung|1 mình|với ai|vs ai)
        (khóa|khoá|đóng|chốt|gài) (cửa|phòng|trái|lại)
        (cửa|phòng) _ (khóa|khoá)
        (thức khuya|chưa ngủ|khó ngủ|ngủ chưa|ngủ ch)
        (đi ngang|gần nhà|gần trường|ngang nhà|ngang trường|trước nhà|trước trường|gần đó)
        (thấy|gặp) (em|e|bé|cháu) (ở|đi|hôm|ngoài|mặc|trước)
        ai (đón|rước|chở|đưa) (em|e|bé|cháu)
        ở (quận|phường|tỉnh|khu|huyện|tp|thành phố) (nào|mấy|gì)
        trực tuyến|hay online
        tới (nhà|trường) (em|e|tìm)
        bài (ở|nhà) một mình
    """,
    "flattery": """
        càng (đáng yêu|xinh|dễ thương|thích)
        (quản lý|nhóm nhạc|idol|producer|nhà sản xuất) _ (em|của|hâm mộ)
        để ý (em|e|bé)
        <em> _ (xinh|đẹp|dễ thương|đáng yêu|ngoan|chín chắn|trưởng thành|giỏi|thông minh|đặc biệt
          |quyến rũ|hiểu chuyện|dthg|dth|cute|hay lắm|người lớn)
        (xinh|đẹp|dễ thương|đáng yêu|ngoan|giỏi|cute|dthg|dth) (quá|ghê|lắm|nhất|vậy|z|v|thế|hơn
          |thật|gái|vs)
        (chín chắn|trưởng thành|hiểu chuyện|người lớn r|già dặn|chững chạc|như người lớn|ra dáng)
        (giọng|mắt|nụ cười|môi|dáng|mặt|chân|tóc) _ (xinh|đẹp|dễ thương|ngọt|hay|cute|hấp dẫn)
        (thích|yêu|iu|thương|nhớ|nghĩ tới|nghĩ đến|mơ thấy) (em|e|bé|cháu|nhóc|bé quá)
        <anh> (thích|yêu|iu|thương|nhớ|mê|mún|quý|khen|tự hào)
        (vk|người yêu|bạn gái|ghệ) (anh|a|chú|nhỏ|tương lai|bí mật)|vợ (nhỏ|tương lai)
        làm (vợ|người yêu|bạn gái|ny|ghệ|bồ) (anh|a|chú)
        có (bạn trai|người yêu|ny|bồ|crush) (ch|chưa|không|k)
        (công chúa|bảo bối|bé yêu|em yêu|bé ơi|gái ngoan|vợ nhỏ)
        không giống|khác _ (bạn|con gái|mấy đứa|đứa)
        (chưa|ít|hiếm|lâu rồi|chắc) _ (ai|thấy|gặp) _ (như|giống|ai)
        (người mẫu nhí|công ty người mẫu|casting|tuyển mẫu)
        duyên (số|phận)|định mệnh|soulmate
        (nhất|hơn) _ (từng gặp|tưởng|mấy đứa)
    """,
    "gifts": """
        (bắn|chuyển|gửi) (lì xì|momo|tiền|thẻ)
        (ví|stk|số tài khoản) (momo|của em|em)
        thương thì cho|cho mượn (acc|skin|full)
        (mua|tặng|nạp|ck|chuyển|gift|bao|sắm|donate|nạp thẻ|chuyển khoản|cày|lì xì
          |order) _ cho (em|e|bé|cháu|nhóc|cưng|nhé|nha)
        (mua|tặng|nạp|bao|gift) (em|e|bé|cháu|nhóc|cưng)
        <anh> _ (mua|tặng|nạp|bao|gift|lo|trả) (cho|em|e|hết|liền|luôn|tiền|được|đc|skin|bé)
        (thích|muốn|mún|cần) (skin|gì|j|nitro|quà|điện thoại|robux|kim cương) _ (anh|a|chú|mua
          |không|k|ko|tặng)
        (skin|nitro|robux|kim cương|quân huy|gấu bông|nạp thẻ|thẻ cào|thẻ garena|điện thoại mới)
        (không|k|ko) cần (tiền|trả)|miễn phí|free|tiền tiêu vặt|cần tiền|cho tiền|gửi tiền
          |thiếu tiền
        (nhận|tới|đến) (được )?(quà|hàng|gấu) (ch|chưa|rồi)
        (dẫn|cho|đưa) (em|e|bé|cháu) đi (ăn|chơi|mua|xem)
    """,
    "secrecy": """
        (bảo mật|giữ bí mật|không kể|đừng kể|đừng nói)
        (che|giấu) _ (mẹ|ba|bố|bame)
        <not> ((nên|được|có|phải|cần|đc) )?<tell> _ (ai|biết|bt|hay|<kin>|bạn|người khác|đó|nghe)
        (không|ko|k|đừng|chả|chẳng|đâu) _ ai (biết|bt|hay|thấy|nghi|hỏi|đâu|xem|coi|nghe)
        ai (biết|bt|hay|thấy|nghi) (đâu|hết|được|đc|được đâu)
        bí mật|bí mk|giữ kín|giữ riêng|im lặng nha|giấu (đi|kỹ|kĩ|giúp|nha|cho|mẹ|ba)
        (xóa|xoá) _ (đi|hết|tin|chat|đoạn|nha|nhé|liền|luôn|nhắn|này|ngay|sau|lịch|rồi)
        thu hồi|tự xóa|tự xoá|tự huỷ|tự hủy
        (kẻo|lỡ|sợ|để khỏi|cho khỏi|tránh|không thì|để) _ (mẹ|ba|bố|bame|ai|người ta|chị|cô giáo
          |mẹ|ba mẹ) (biết|bt|thấy|nghe|nghi|hỏi|la|ngờ|đọc|coi|hay)
        (nói|ns|bảo|xin|kêu) _ (học thêm|học nhóm|đi học|nhà bạn|mẹ là|ba mẹ là|mẹ đi|mẹ học
          |với mẹ là|ba là|bạn cho|trúng thưởng)
        (của|giữa|chỉ|riêng|hai|2) (hai |2 |tụi |chúng )(đứa|mình|ta|mk|bọn|người)
        (hai|2) (đứa|mình) (mình|mk|thôi|biết|bt|ta)
        nói nhỏ|thì thầm|nhỏ tiếng|nhỏ thôi|tai nghe
        hứa (nha|nhé|đi|với|vs|không|ko|k|là)
        (một mình|1 mình|mình em|mình e|1 mk|1mk) (thôi|nha|nhé|nhe|đi|ra|tới|đến|qua)
        đi một mình|ra (lấy )?một mình|tới một mình
        <not> (rủ|dẫn|dắt|kéo|báo|gọi|hỏi) (ai|bạn|thêm|theo|mẹ|ba|bố|phụ huynh|người)
        <not> (hỏi|méc|mách) (mẹ|ba|bố|bame)
        (acc|nick|tài khoản|sim) (mới|phụ|ảo|clone|khác|giả|riêng)
        (lưu|đặt|đổi) tên
        (anh|a|chú) (đi tù|ở tù|bị bắt)|dị nghị|hiểu lầm|tị nạnh|lộ ra|bị (la|đánh) (chung|đó|á|cả)
        tắt (định vị|điện thoại|mic|máy|đèn|thông báo)
        (<parents>) (ngủ|đi|vắng|k có nhà|không có nhà) (rồi|r|thì|xong|hết)
        (đợi|chờ|khi nào|lúc|khi|tranh thủ) _ (mẹ|ba|bố|bame|ba mẹ|chị|cả nhà) _ (ngủ|đi|vắng|về)
        (<parents>) _ (không|ko|k|đâu|chưa) _ (biết|bt|hay|cho|hiểu|cần|thích)
        (<parents>) (biết|bt|nghi) (là|thì|được|đâu|chết)
        trốn (đi|ra|học|qua|nhà|khỏi)|nói dối|nói xạo|bịa|để lại thư
        (tạo|làm) bất ngờ
        nhớ (là )?(bí mật|khóa|xóa|xoá)
    """,
    "isolation": """
        (<kin>|tụi nó|bạn|tụi bạn|mấy đứa|đứa bạn|họ|nhà) _ (không|ko|k|chả|chẳng|đâu|có) _ (hiểu
          |thương|quan tâm|lo|tin|tốt|xứng|thật lòng|để ý)
        (thương|hiểu|yêu|lo cho|tin) (em|e|bé|cháu) (bằng|như|hơn|nhất|đâu|thật)
        (chỉ|mỗi) ((có|mình|cần|mỗi) )?(anh|a|chú|em|e|thầy|mình anh) (hiểu|thương|tin|thôi|lo|là
          |biết|mới|nghe)
        chỉ (có|cần) (anh|a|chú|em|e)|có (anh|a|chú) (là|đủ|rồi|đây|lo|thôi|nè|bên|ở)
        (tụi|bọn|mấy đứa|đám|lũ|nó|bạn|bạn bè) _ (ghen|lợi dụng|xấu|giả tạo|nói xấu|phá|ghét
          |trẻ con|con nít|ganh|đểu)
        ghen (tị|ghét|vì)|phá mình|lợi dụng em|nói xấu em
        (nghỉ|ngừng|đừng) chơi _ (với|vs|nó|tụi|bạn|nữa|thằng|con)
        (chặn|block|bỏ|xa|né|hủy kết bạn) _ (nó|tụi nó|bạn|thằng|hết đi|mấy đứa|đứa)
        (qua|dọn|về|đi|bỏ nhà|đến|lên|tới) _ (ở|sống) (với|vs|cùng) (anh|a|chú)
        (qua|dọn qua|đi|về) (với|vs) (anh|a|chú)|qua anh ở|đón về ở
        (kể|tâm sự|nhắn|tìm|nói|gọi) _ (anh|a|chú|thầy) (nghe|thôi|nha|nhé|bất cứ|liền)
        nhắn (chú|anh|a)|kể (anh|a|chú|thầy)
        (buồn|cô đơn) (thì|ghê|quá|hả|phải|k|không)
        (tội nghiệp|tội em|thương em|khổ thân|tội cháu)
        (tin|nghe) (anh|a|lời anh|chú)
        (coi|xem|thấy) _ (hơn anh|hơn a|quan trọng hơn)
        <anh> (luôn|hiểu|bảo vệ|che chở|lo cho|chăm sóc|ở bên|ở đây)
        (đi đâu|đi với ai|với ai|với thằng|vs ai) _ (hỏi|báo|hả|đó|vậy|nào)
        cãi nhau (với|vs) (mẹ|ba|bố)|mẹ (mắng|la|đánh) (em|nữa|hả|hoài)|nhà đánh
        không như (ba|mẹ|ba mẹ|bạn)|(thi cử|học hành) (j|gì)|nghỉ học
        vợ (anh|a) (không|k)
    """,
    "moving": """
        (qua|sang|vào|vô|add|kb|kết bạn|ib|nhắn|dùng|xài|có|tải|lập|cài|fb|cho|xin|onl
          |rep) _ (<apps>|zl|tele|face)
        (zalo|tele|telegram|snap|fb|discord|insta|ig|mess) (riêng|đi|nha|nhé|không|k|ko|ch|chưa)
        (ib|inbox|nhắn|chat|gọi|call|nói chuyện|nt|phòng|voice|tin nhắn|kèm|kênh) riêng
        (ib|nhắn|nói|chat|gọi) _ riêng
        (app|acc|kênh|phòng|server|nhóm) (khác|bí mật|kín|riêng|ẩn)
        (số|sđt|sdt|in4|info|nick|số điện thoại) (em|e|bé|cháu|đi|của em)
        (cho|xin) ((anh|a|chú|mình) )?(số|sđt|sdt|info|in4|fb|zalo|nick|facebook|face)
        (ở đây|nhóm này|trong này|chỗ này|group này) _ (đông|không tiện|ko tiện|k tiện|bị|mod
          |admin|ồn|lộ|người)
        (mod|admin|ad) (đọc|soi|thấy|ban|biết)
        (call|gọi video|video call|gọi|vc) (nha|đêm|anh|a|riêng|tối|cam|liền|chú)
        minh goi video|gọi video nha|gọi nói chuyện
    """,
    "images": """
        (chụp|quay|gửi) _ (sau khi tắm|trước gương|trong phòng|riêng tư|đặc biệt|riêng)
        (hình|ảnh) (riêng|đặc biệt|thiệt|thật)
        xác minh _ (mặt|tuổi|hình|cam)
        (hình|ảnh) (trước|đi rồi)|gửi (hình|ảnh) trước
        tới (m|em|e|lượt)
        (gửi|gởi|chụp|cho|send|xem|coi|thêm|quay|mỗi|vài|một|1|mấy|xin|selfie|đổi) _ (<pic>)
        (<pic>) (em|e|mặc|mới|toàn thân|riêng|cho anh|cho a|nữa|thôi|của em|chứng minh|bé|body|đi)
        (cho|để|gửi|chụp) (anh|a|chú|thầy|t) (xem|coi|ngắm|nhìn|một|1|tấm|vài|hình|ảnh)
        (bật|mở|call|có|on) (cam|camera|webcam)
        call cam|video call|vid call
        (xem|coi|ngắm|nhìn|thấy) (mặt|body|dáng|em|e|bé|người)
        \\[photo\\]
        (toàn thân|soi gương|trước gương|duyệt hồ sơ|nguyên người)
        gửi (anh|a|chú|thầy|chị|mình|t|lại|liền|một tấm|1 tấm|trả)
        (tới|đến) lượt|để so sánh
    """,
    "paying": """
        (mỗi|1|một|từng) (tấm|hình|ảnh|clip|lần|cái) [0-9]+
        [0-9]+ ?(k|tr|triệu|ngàn|củ) _ (một|1|mỗi) (tấm|hình|ảnh|lần)
        (đổi lại|bù lại|trả ơn|đền ơn|đáp lại|trả cách khác|có qua có lại|đền bù)
        (gửi|cho|chụp|làm|ngoan|nghe lời|call|chịu) _ (rồi|thì|xong) (anh|a|chú) (cho|mua|nạp|tặng
          |ck|gift|liền)
        rồi (anh|a|chú) (nạp|mua|cho|tặng|ck|gift)|(a|anh|chú) gift (liền|cho|e)
        (chỉ cần|miễn|nếu) _ (ngoan|gửi|nghe lời|chịu)
        (kiếm tiền|việc nhẹ|kiếm thêm|trả công|cát xê|lương cao)
        ngoan (với|vs|thì|là)
        thử thách|thật hay thách|trò chơi _ (thua|phạt)
    """,
    "threat": """
        (anh|a|tao|t|tui|chú|sẽ) _ (đăng|tung|up|phát tán|gửi) _ (lên|cho|hết|mẹ|lớp|trường|mạng
          |cả|ảnh|hình|clip|ba|bạn)
        (đăng|tung|gửi|up|phát tán|rải) (hết|cho cả|cho mẹ|cho ba|cho lớp|cho bạn|ảnh em|hình em
          |clip|cho bame)
        (không|ko|k|nếu không|hok) thì (anh|a|tao|t|đừng|biết|tui|chú|\\[photo\\]|cả|mẹ)
        (cả|toàn) (lớp|trường) _ (xem|coi|thấy|biết|bt)
        (đừng trách|biết tay|hậu quả|hối hận|coi chừng|tự chịu|đừng hòng|liệu hồn|chọn đi)
        (quay màn hình|chụp màn hình hết|lưu hết|lưu lại|có hình|giữ hình|giữ ảnh|có ảnh|có clip
          |quay lại hết)
        (biết|bt) (nhà|trường|lớp|mẹ|chỗ|facebook|fb) (em|e|ở|mày|học)
        (chặn|block|kể|mách|méc|báo|nói) _ (là|thì|thử|cũng) _ (anh|a|chết|đăng|bị|đánh|biết)
        kể _ (là|thì) (anh|a|chú) (đăng|tung|gửi)
        (tới|đến) (trường|nhà) (tìm|gặp)
        (không|ko|k|chẳng) ai (tin|thèm tin)
        trả lại|trả (anh|a|tiền)|phải nghe|khôn hồn
        bị (đánh|la|đuổi|chửi) (chung|luôn|đó)
    """,
    "pressure": """
        chiều (anh|a|chú) (chút|tí|xíu|đi)
        nhận rồi thì|lấy rồi thì|hứa rồi
        đừng có che|đừng che
        nợ (anh|a|chú)
        (nếu|có) (thương|yêu|tin|quý|iu) (anh|a|chú|thật)
        (ngại|sợ|mắc cỡ|xấu hổ|nhát) (gì|j|chi)
        đừng (ngại|sợ|lo|mắc cỡ|nhát|giận|nhỏng nhẽo)|(không|k) sao đâu|có sao đâu
        chứng minh|chứng tỏ
        <anh> (giận|buồn|dỗi|nghỉ chơi|thất vọng|k chịu|không chịu|lo)
        (sao|s) _ (không|ko|k|chưa) _ (rep|trả lời|nhắn|nghe máy|tl|báo)
        lâu rep|rep (chậm|lâu)|seen không|on là
        (bình thường mà|ai cũng (vậy|thế|làm|tò mò)|đứa nào cũng|con gái với nhau)
        (đùa|giỡn) (thôi|mà|tí|chút|xíu)
        (một|1) (tấm|lần|cái) (thôi|nữa|nha|nhé)
        (thôi mà|năn nỉ|chiều anh|chiều a|một lần)
        (nghe lời|anh dặn|a dặn|bảo rồi|phải hỏi|dặn bao nhiêu)
        <anh> _ (làm|lo|mua|cày|nạp) _ cho (em|e) _ (mà|rồi|đó|r)
        (lo|lơ) (anh|a) luôn|lơ (anh|a)
        em (muốn|mún) vậy
    """,
    "meeting": """
        (chú|anh|a) (canh|đợi|chờ|đón) (chung|em|e|ở|cho)
        (gặp|hẹn) (anh|a|nhau|em|e|chú|riêng|mình)
        <anh> _ (đón|rước|chở|qua rước|qua đón|ghé|dẫn|đợi) (em|e|nha|nhé|đi|liền|bé|ở|trước|cháu
          |về|hẹn)
        (anh|a|chú) (đón|rước|qua đón|ghé đón|qua rước)
        (đón|rước) (em|e|bé|cháu)
        (qua|đến|tới|ghé|lên) (nhà|phòng|chỗ|trọ) (anh|a|chú|thầy)
        qua _ (chơi|ngủ|nấu) _ (với|vs|cho) (anh|a|chú)
        (nhà|phòng|xe) (anh|a|chú)
        khách sạn|nhà nghỉ|net vip|phòng net|homestay
        (đi chơi|đi cafe|xem phim|đi ăn|đi dạo|đi biển|đi kem|ăn kem) _ (với|vs|cùng) (anh|a|chú)
        (cuối tuần|chủ nhật|chiều nay|chiều mai|tối nay|mai|thứ 7) (anh|a|chú) (đón|qua|rước|rảnh
          |ghé|đợi|hẹn|tới)|cuối tuần (này )?(em )?(rảnh|qua)
        đầu ngõ|đầu hẻm|cổng sau|sau trường|bến xe|chỗ vắng|ra lấy|công viên
        (kèm|dạy|tập) riêng
        (tiền|vé|đặt) xe|ôm (anh|a|em|e|một cái|cái)|nắm tay
        đưa tận tay|trao tận tay|(đứng|ở) (đó|đâu) (anh|a|đợi)
    """,
    "sexual": """
        \\[(sexual|photo)\\]
        hôn (ai|em|e|anh|môi|chưa|ch|lần)|nụ hôn|nude|khỏa thân|khoả thân|cởi (đồ|áo|quần|ra)
          |đồ bơi|bikini|đồ lót|áo lót|quần lót|sexy|phim (người|ng) lớn|phim 18|ngủ (với
          |cùng) (anh|a|chú)|sex|18\\+
        (đang |em |e |bé )mặc (gì|j)|mặc (gì|j|hở|ngắn|ít|đẹp vô|đồ ngủ)
        (không|ko|k) mặc|đồ ngủ|đang tắm|trên giường|trong chăn|giường nằm|có giường|đắp chăn
        (chuyện|phim|trò) (người lớn|ng lớn|nhạy cảm|đó|ấy)
        dậy thì|tò mò|còn trinh|số đo|ba vòng|lần đầu
        (dạy|chỉ) (em|e|bé|cho em) _ (biết|cách|yêu|hôn|cảm)
        uống (bia|rượu)|ôm (anh|a|em|e)
    """,
    "minor": """
        <me> ((mới|chỉ|có|còn|được|cũng|dc) )*<young> ?(t|tuổi|tủi)? .. [.]
        <young> ?((tuổi|tủi|t) )?(thôi )?(ạ|nè)
        [.?] <young> ?(tuổi|tủi) ((thôi|r|rồi|mà) )*[.]
        <me> ((mới|đang|còn|học|chỉ|cũng) )*lớp <year> .. [.]
        [.?] (dạ )?((học|mới) )*lớp <year> ((ạ|thôi|rồi|r) )*[.]
        <elders> (<me> )?(không cho|ko cho|k cho|cấm|đón|giữ|dặn|mắng|phạt|chửi|đánh) .. [.]
        bị <elders> (la|mắng|đánh|phạt|chửi)
        <elders> (tao|tui|mình|tớ)
        (để|cho|phải|sẽ|dạ) (<me> )?(đi )?(hỏi|méc|mách|nói|kể|xin) (với |lại |ý )?<elders>
        <me> (hỏi|xin) (ý )?<elders> .. (rồi|đã|ạ) .. [.]
        <me> (méc|mách) <elders> (đó|á|liền|nha) .. [.]
        <me> (bận|đang|mới|phải|vừa|sắp) (đi học|ôn thi|học thêm|tan học|kiểm tra|học bài) .. [.]
        (cô giáo|thầy giáo) (em|e|con|cháu) (bảo|la|dặn|nói|cho) .. [.]
        ở (với|vs) (ba|mẹ|bà|bố|ông|chị) .. [.]
        có chị (em|e|con|cháu) .. [.]
    """,
}
_EXCUSES = """
    (có|thằng|ông|người|đứa) _ (lạ|người|nào|kia|spam) .. (đòi|hỏi|xin|nhắn) .. (ảnh|hình|nhà|tuổi
      |em|địa chỉ)
    (sinh nhật|tiệc|party) bất ngờ
    (mẹ|ba|bố|bà|ông|nó|bạn trai|bạn gái|con mèo|con chó|con chị|con anh) (bao nhiêu|mấy|bnh) tuổi
    (thầy|cô|trường|clb|lớp) gửi _ (lịch|phụ huynh|nhóm)
"""

TONGUE = Tongue(
    language="vi",
    words=_WORDS,
    told=_STAGES,
    excuses=_EXCUSES,
    marked=True,
)
