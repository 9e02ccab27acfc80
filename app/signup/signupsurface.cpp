#include "signup/signupsurface.h"

#include "moc_signupsurface.cpp"
