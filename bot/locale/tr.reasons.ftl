reasons-needed = Lütfen bir neden ekleyin: ilgili kişi bunu okur. Henüz hiçbir şey yapılmadı.
reasons-ready = Hazır nedenler: { $names }. Yalnızca adını yazın ya da iki noktadan sonra devam edin: "{ $first }: …".
reasons-again = Yazdığınız: { $command }
reasons-case = Bu vakada { $name } için okunacak bir neden henüz yok ve hiçbir şey yapılmadı. Bunun yerine bir nedenle { $command } kullanın.
reasons-long = Bir gerekçe en çok { $most } harf olabilir, bu gerekçe { $count } harf; bu yüzden hiçbir şey yapılmadı.
