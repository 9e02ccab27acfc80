#include "ui/pages/connect/screenpicker.h"

#include "ui/pages/connect/coachtext.h"
#include "ui/pages/connect/sketchview.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QIcon>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ScreenPicker::ScreenPicker(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(newLabel(this, "small", CoachText::whichOne()));
    // In the order that is usual now; the one screen that it leaves out, and the error, follow.
    QList<CoachScreen> all = coachScreens(ScreenOrder::PhoneFirst);
    for (const CoachScreen screen : enumValues<CoachScreen>()) {
        if (!all.contains(screen))
            all << screen;
    }
    for (const CoachScreen screen : std::as_const(all)) {
        auto *picture = newButton(this, u"otherScreen_"_s + nameOf(screen), CoachText::title(screen), "toggle");
        picture->setCheckable(true);
        picture->setIcon(QIcon(SketchView::picture(CoachText::sketch(screen), pictureSize())));
        picture->setIconSize(pictureSize());
        m_pictures.insert(screen, picture);
        column->addWidget(picture);
        connect(picture, &QPushButton::clicked, this, [this, screen] { Q_EMIT picked(screen); });
    }
}

QSize ScreenPicker::pictureSize()
{
    return {Theme::scaled(72), Theme::scaled(36)};
}

void ScreenPicker::mark(CoachScreen shown)
{
    for (auto one = m_pictures.cbegin(); one != m_pictures.cend(); ++one)
        one.value()->setChecked(one.key() == shown);
}

} // namespace golive::ui
