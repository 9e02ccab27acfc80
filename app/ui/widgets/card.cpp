#include "ui/widgets/card.h"

#include "ui/style/spacing.h"
#include "ui/widgets/look.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

namespace golive::ui {

Card::Card(QWidget *parent) : Card(QString(), parent) {}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new WrapLabel(QString(), "heading", this)), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(20, 18, 20, 18);
    m_body->setSpacing(spacing::medium);
    m_body->addWidget(m_title);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTone(Tone::Plain);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->say(title);
    setAccessibleName(title);
}

void Card::setTone(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return setLook(*this, "card");
    case Tone::Quiet: return setLook(*this, "cardQuiet");
    case Tone::Accent: return setLook(*this, "cardAccent");
    case Tone::Good: return setLook(*this, "cardGood");
    case Tone::Warning: return setLook(*this, "cardWarning");
    case Tone::Fault: return setLook(*this, "cardFault");
    }
}

} // namespace golive::ui

#include "moc_card.cpp"
