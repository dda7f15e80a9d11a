reasons-needed = Bạn hãy thêm lý do: người liên quan sẽ đọc lý do này. Chưa có gì được thực hiện.
reasons-ready = Lý do có sẵn: { $names }. Chỉ cần viết tên, hoặc viết tiếp sau dấu hai chấm: "{ $first }: …".
reasons-again = Bạn đã viết: { $command }
reasons-case = Hồ sơ này chưa có lý do nào để { $name } đọc, và chưa có gì được thực hiện. Hãy dùng { $command } kèm lý do.
reasons-long = Một lý do có tối đa { $most } ký tự, mà lý do này có { $count }, nên chưa làm gì cả.
