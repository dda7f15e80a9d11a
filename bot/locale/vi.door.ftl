door-hello = Chào bạn! Bạn vừa xin vào { $community }. Mình là bot, giúp nhóm điều hành ở đó. Đây là nội quy:

    { $rules }

    Khi đọc xong, bạn bấm nút là vào được ngay.
button-door = Mình đọc rồi, cho mình vào
door-welcome = Chào mừng bạn đến với { $community }! Bạn đã vào rồi.
door-in = Bạn đã ở trong { $community } rồi.
door-many = Lúc này có nhiều người xin vào { $community }, nên nhóm điều hành xem từng yêu cầu và sẽ trả lời. Bạn không cần làm gì thêm.
door-team = Nhóm điều hành của { $community } sẽ trả lời yêu cầu của bạn. Yêu cầu đang chờ ở đó, bạn không cần làm gì thêm.
door-none = Mình không thấy yêu cầu nào của bạn đang chờ ở { $community }. Nếu muốn vào, bạn xin vào lại một lần nữa nhé.
door-again = Vừa rồi chưa được. Một phút nữa bạn bấm nút lại nhé.
setup-door = Ai xin vào sẽ đọc nội quy do tôi gửi riêng và vào bằng một nút. Muốn vậy nhóm phải duyệt thành viên mới (trong cài đặt nhóm, hoặc bằng liên kết mời cần được duyệt).
setup-no-door = Người xin vào chỉ được quản trị viên trả lời: dùng /setup với door on, tôi sẽ nhắn riêng và cho vào ai đã đọc nội quy.
setup-door-switch = door là on hoặc off.
setup-door-elsewhere = Discord tự có việc này: ở mục Onboarding, và nội quy mà người mới đồng ý trước khi viết (Rules Screening), trong cài đặt máy chủ. Chưa có gì thay đổi.
