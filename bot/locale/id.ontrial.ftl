ontrial-here = Dalam uji coba, jadi tidak ada akibatnya: { $rules }. Yang akan dilakukannya: /policy try { $name }
ontrial-rule = Dalam uji coba: { $rule } akan menangkap { $count } dari pesan-pesan ini; aturan lain menangkap { $anyway } di antaranya.
ontrial-none = Dalam uji coba: { $rule } tidak akan menangkap satu pun dari pesan-pesan ini.
ontrial-adds = Yang akan ditambahkan: { $deeds }
