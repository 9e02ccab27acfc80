#pragma once

#include "domain/nexthold.h"
#include "domain/step.h"
#include "domain/view/surroundings.h"

// What the rooms' *page.h are written with.

namespace golive {

class Flow;

enum class NextLabel { Next, SignIn, Confirm, Finish, GoOnWithout, ToReport };

} // namespace golive

namespace golive::page {

/// What a page is to the flow where it says nothing else. Each page is a type in its room: it names its Page, what is
/// drawn of it (View, view()), and has those of these that are its own. pagelist.h has them all.
struct Ordinary
{
    /// The set-up has come to one of the page's steps, `from` that step or another.
    static void entered(Flow &, Step /*from*/) {}
    /// What holds Next, where no call does.
    static NextHold hold(const Setup &) { return NextHold::None; }
    /// What Next does where nothing holds it: on to the next page.
    static void next(Flow &);
    static NextLabel label(const Setup &) { return NextLabel::Next; }
    /// `hold` is all that holds Next, calls too.
    static bool isNextShown(const Setup &, NextHold /*hold*/) { return true; }
};

} // namespace golive::page
