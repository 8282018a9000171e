age-child = Vuollel 18 jagi
