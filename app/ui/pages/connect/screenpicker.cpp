#include "ui/pages/connect/screenpicker.h"

#include "ui/pages/connect/coachtext.h"
#include "ui/pages/connect/sketchview.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wrapping.h"

#include <QIcon>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ScreenPicker::ScreenPicker(Shape shape, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(newLabel(this, "small", CoachText::whichOne()));
    QLayout *pictures = column;
    if (shape == Shape::Grid) {
        auto *rows = new FlowLayout(spacing::tight);
        column->addLayout(rows);
        pictures = rows;
    }
    // In the order that is usual now; the one screen that it leaves out, and the error, follow.
    QList<CoachScreen> all = coachScreens(ScreenOrder::PhoneFirst);
    for (const CoachScreen screen : enumValues<CoachScreen>()) {
        if (!all.contains(screen))
            all << screen;
    }
    for (const CoachScreen screen : std::as_const(all)) {
        QAbstractButton *picture = newPicture(screen, shape);
        picture->setCheckable(true);
        picture->setIcon(QIcon(SketchView::picture(CoachText::sketch(screen), pictureSize())));
        picture->setIconSize(pictureSize());
        m_pictures.insert(screen, picture);
        pictures->addWidget(picture);
        connect(picture, &QAbstractButton::clicked, this, [this, screen] { Q_EMIT picked(screen); });
    }
    if (shape == Shape::Grid)
        evenOut();
}

QAbstractButton *ScreenPicker::newPicture(CoachScreen screen, Shape shape)
{
    const QString name = u"otherScreen_"_s + nameOf(screen);
    if (shape == Shape::Column)
        return newButton(this, name, CoachText::title(screen), "toggle");
    auto *picture = new QToolButton(this);
    picture->setCheckable(true); // before it is met: what reads it aloud goes by that (AccessibleButton)
    picture->setObjectName(u"owner_"_s + name);
    picture->setAccessibleName(CoachText::title(screen));
    picture->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    picture->setFocusPolicy(Qt::StrongFocus);
    picture->ensurePolished();
    picture->setText(brokenIntoLines(CoachText::title(screen), picture->fontMetrics(), Theme::scaled(108)));
    return picture;
}

void ScreenPicker::evenOut()
{
    QSize largest;
    for (const QAbstractButton *picture : std::as_const(m_pictures))
        largest = largest.expandedTo(picture->sizeHint());
    for (QAbstractButton *picture : std::as_const(m_pictures))
        picture->setFixedSize(largest);
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

#include "moc_screenpicker.cpp"
