several-preview = สำหรับสมาชิก { $count } คน: { $actions }
several-left-twice = ระบุซ้ำ นับเพียงครั้งเดียว: { $names }
several-left-yourself = ไม่รวม: ตัวคุณเอง
several-left-myself = ไม่รวม: เราซึ่งเป็นบอต
several-left-team = ไม่รวม เพราะเป็นทีมงาน ({ $count }): { $names }
several-left-unknown = ไม่รวม เพราะไม่พบที่นี่ ({ $count }): { $names }
several-left-not-muted = ไม่รวม เพราะเท่าที่เรารู้ไม่ได้ถูกงดพิมพ์ ({ $count }): { $names }
several-left-not-banned = ไม่รวม เพราะเท่าที่เรารู้ไม่ได้ถูกแบน ({ $count }): { $names }
several-left-beyond = ไม่รวม เพราะที่นี่เราไม่มีสิทธิ์ทำ ({ $count }): { $names }
several-reason = แต่ละคนจะได้อ่านเหตุผลนี้: { $reason }
several-kept = เหตุผลนี้จะเก็บไว้ในเคส: { $reason }
several-ask = ยังไม่ได้ทำอะไร ปุ่มนี้สำหรับคุณคนเดียว และใช้ได้ { $minutes } นาที
several-button = ทำกับสมาชิก { $count } คน
several-nobody = จึงไม่เหลือใคร ยังไม่ได้ทำอะไร
several-many = เรารับได้ครั้งละไม่เกิน { $most } คน แต่คุณระบุมา { $count } คน ยังไม่ได้ทำอะไร โปรดแบ่งส่งเป็นชุด
several-gone = เราไม่มีรายชื่อนี้แล้ว และยังไม่ได้ทำอะไรเลย โปรดส่งคำสั่งอีกครั้ง
several-anonymous = เมื่อทำกับสมาชิกหลายคนพร้อมกัน ผู้ส่งคำสั่งต้องกดปุ่มเอง โปรดส่งด้วยชื่อของคุณเอง ยังไม่ได้ทำอะไร
several-done = { $count ->
    [1] เคส { $first } สำหรับสมาชิก { $count } คน: { $actions }
    *[other] เคส { $first }–{ $last } สำหรับสมาชิก { $count } คน: { $actions }
}
