#pragma once

/// For a program under test, before its QApplication: says on stdout what a person would see of it, and closes it. A
/// question or a message is told and its button pressed ("box NAME: TEXT", "heard: ACCESSIBLE NAME").
/// GOLIVE_TEST_AWAITS says what is the last: a message's first words; or "window", which is the main window once it is
/// shown, told by the head of its rail
/// ("rail: NAME|BELOW|SIGN'S WIDTH x HEIGHT") and the colour of what is chosen ("accent: ").
void reportWindows();
