card-edited = มีการแก้ไข และกฎทำงานอีกครั้ง: { $count } ({ $rules }) ล่าสุด { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = ตอนนี้เขียนว่า: { $text }
card-before = ข้อความเดียวกันนี้เคยมีเคส { $number } ซึ่งจบไปแล้ว
case-edited = แก้ไข: กฎทำงานอีกครั้ง ({ $rules })
card-newer = มีการ์ดใหม่กว่าของเคส { $number } อยู่ด้านล่าง การ์ดนี้จะไม่อัปเดตอีก
