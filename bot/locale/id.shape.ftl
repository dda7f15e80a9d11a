reason-wall = satu pesan yang memenuhi seluruh layar, sehingga yang lain kehilangan alur obrolan
