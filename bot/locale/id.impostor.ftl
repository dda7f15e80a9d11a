reason-impostor = nama yang terbaca seperti nama salah satu anggota staf; orang lain bisa keliru
