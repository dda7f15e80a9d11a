notice-removed-many = { $count ->
   *[other] สวัสดี { $name } ข้อความของคุณ { $count } ข้อความใน { $community } ถูกนำออกแล้ว
}
card-earlier = { $count ->
   *[other] ข้อความก่อนหน้าของสมาชิกคนเดียวกันอีก { $count } ข้อความถูกนำออกไปด้วย: { $messages }
}
kind-clean-many = { $count ->
   *[other] ลบ { $count } ข้อความ
}
