reason-wall = eine einzelne Nachricht, die den ganzen Bildschirm füllt, sodass andere den Faden verlieren
