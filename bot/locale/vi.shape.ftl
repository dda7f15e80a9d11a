reason-wall = một tin nhắn chiếm hết cả màn hình, khiến người khác khó theo dõi cuộc trò chuyện
