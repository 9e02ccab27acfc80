#include "ui/widgets/choicecard.h"

#include "ui/style/lineicon.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {
constexpr int glyph = 24;
constexpr int iconPlate = 44;
constexpr int margin = 18;
} // namespace

ChoiceCard::ChoiceCard(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName), m_title(new WrapLabel(QString(), "heading", this)),
      m_sentence(new WrapLabel(QString(), "muted", this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto *texts = new QVBoxLayout(this);
    texts->setContentsMargins(margin + iconPlate + spacing::large, margin, margin + glyph, margin);
    texts->setSpacing(spacing::tight);
    texts->addStretch(1);
    for (WrapLabel *label : {m_title, m_sentence}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        texts->addWidget(label);
    }
    texts->addStretch(1);
    setMinimumHeight(iconPlate + 2 * margin);
}

void ChoiceCard::setTexts(const QString &title, const QString &sentence)
{
    m_title->say(title);
    m_sentence->say(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void ChoiceCard::setChosen(bool isChosen)
{
    if (m_isChosen == isChosen)
        return;
    m_isChosen = isChosen;
    update();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    const bool isLit = isEnabled() && (underMouse() || isDown());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isRinged = hasFocus() || m_isChosen;
    painter.setPen(QPen(hasFocus()            ? colours.focus
                        : m_isChosen || isLit ? colours.accent
                                              : colours.border,
                        isRinged ? 2.0 : 1.0));
    painter.setBrush(isDown() || m_isChosen ? colours.accentSoft : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);

    const QRect plate =
        QStyle::visualRect(layoutDirection(), rect(), QRect(margin, (height() - iconPlate) / 2, iconPlate, iconPlate));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isChosen ? colours.accent : colours.accentSoft);
    painter.drawEllipse(plate);
    const int inset = (iconPlate - glyph) / 2;
    painter.drawPixmap(
        plate.adjusted(inset, inset, -inset, -inset),
        linePixmap(m_iconName, glyph, m_isChosen ? colours.onAccent : colours.accent, devicePixelRatioF()));

    const int arrow = 18;
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(width() - margin - arrow / 2, (height() - arrow) / 2, arrow, arrow));
    QPixmap chevron =
        linePixmap(u"chevron"_s, arrow, isLit || hasFocus() ? colours.accent : colours.control, devicePixelRatioF());
    if (layoutDirection() == Qt::RightToLeft)
        chevron = chevron.transformed(QTransform::fromScale(-1, 1));
    painter.drawPixmap(mark, chevron);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace golive::ui

#include "moc_choicecard.cpp"
