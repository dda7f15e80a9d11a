reason-wall = tek başına bütün ekranı dolduran, başkalarının sohbetin ucunu kaçırmasına yol açan bir mesaj
