reason-impostor = một cái tên đọc giống tên của người trong ban quản lý; người khác có thể nhầm lẫn
