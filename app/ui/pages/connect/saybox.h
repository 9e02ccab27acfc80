#pragma once

#include "domain/connect/coachscreen.h"
#include "domain/view/pageview.h"
#include "ui/wording/tongue.h"

#include <QWidget>

namespace golive::ui {

class WrapLabel;

/// What to tell the owner about the screen that he sees, as sentences to be read aloud, in his language.
class SayBox : public QWidget
{
    Q_OBJECT
public:
    explicit SayBox(QWidget *parent = nullptr);

    void draw(CoachScreen, const ConnectView &, const Tongue &);
    /// He has no link yet: there is nothing that he could see.
    static bool isBeforeLink(CoachScreen, const ConnectView &);

private:
    WrapLabel *m_in;
    WrapLabel *m_words;
};

} // namespace golive::ui
