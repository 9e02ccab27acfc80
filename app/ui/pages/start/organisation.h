#pragma once

#include <QString>

namespace golive::ui {

/// What the organisation decides, of what Start shows: it is shown as set, and by whom.
struct Organisation
{
    QString provider; ///< Whose Golive this is; empty: nobody's.
    bool isLanguageSet = false;
    bool isPracticeOff = false;
};

} // namespace golive::ui
