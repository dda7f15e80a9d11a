changes-page = การเปลี่ยนแปลง { $from }–{ $to } จาก { $total } เรียงจากล่าสุด เวลาเป็น UTC
changes-none = ยังไม่มีบันทึกการเปลี่ยนการตั้งค่าที่นี่
changes-line = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $what }
changes-until = เปิดถึง { DATETIME($date, dateStyle: "medium", timeStyle: "short") } UTC
changes-operator = ผู้ดูแลระบบบอต
changes-forgotten = (ไม่ได้เก็บไว้แล้ว)
changes-help = ใครเปลี่ยนการตั้งค่าใดที่นี่ และเมื่อใด: /setup history (บน Discord ใช้ /setup history:1)
