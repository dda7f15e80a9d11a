reason-wall = un seul message qui remplit tout l'écran, et les autres perdent le fil
