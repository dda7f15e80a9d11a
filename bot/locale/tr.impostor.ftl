reason-impostor = ekipten birinin adı gibi okunan bir ad; başkaları ikisini karıştırabilir
