#include "ui/shell/strip.h"

#include "ui/style/spacing.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/striptext.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

Strip::Strip(QWidget *parent)
    : Card(parent), m_now(new WrapLabel(QString(), "fieldLabel", this)), m_latest(new WrapLabel(this)),
      m_rest(new WrapLabel(QString(), "small", this)),
      m_deadline(new LinkButton(tr("Save this time to my calendar"), this)),
      m_phone(new LinkButton(tr("Remind me to open the phone app"), this))
{
    setObjectName(u"strip"_s);
    body()->setContentsMargins(spacing::large, 10, spacing::large, 10);
    body()->setSpacing(2);
    m_now->setObjectName(u"stripNow"_s);
    m_latest->setObjectName(u"stripLatest"_s);
    m_rest->setObjectName(u"stripRest"_s);
    for (WrapLabel *label : {m_now, m_latest, m_rest})
        body()->addWidget(label);
    m_deadline->setObjectName(u"saveDeadlineButton"_s);
    m_phone->setObjectName(u"savePhoneReminderButton"_s);
    m_phone->setToolTip(tr("Meta disconnects a number whose phone app is not opened for about 14 days."));
    for (LinkButton *button : {m_deadline, m_phone}) {
        button->setAccessibleName(button->text());
        body()->addWidget(button, 0, Qt::AlignLeading);
    }
    connect(m_deadline, &QPushButton::clicked, this, &Strip::deadlineWanted);
    connect(m_phone, &QPushButton::clicked, this, &Strip::phoneReminderWanted);
    hide();
}

void Strip::draw(const std::optional<StripView> &strip)
{
    setVisible(strip.has_value());
    if (!strip)
        return;
    const StripText text = stripText(*strip);
    setTone(text.isUrgent ? Tone::Warning : strip->isAllAsked() ? Tone::Good : Tone::Accent);
    m_now->say(text.now);
    m_latest->say(text.latest);
    m_rest->say(text.inCharge.isEmpty() ? text.needNot : text.inCharge + u' ' + text.needNot);
    m_deadline->setVisible(!text.latest.isEmpty());
    m_phone->setVisible(strip->isAllAsked() && !text.isUrgent);
    m_rest->setVisible(!m_isCompact && !m_rest->text().isEmpty());
    setToolTip(m_isCompact ? m_rest->text() : QString());
    setAccessibleName(text.now + u' ' + text.latest);
    setAccessibleDescription(m_rest->text());
}

void Strip::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    m_rest->setVisible(!isCompact && !m_rest->text().isEmpty());
    setToolTip(isCompact ? m_rest->text() : QString());
    const int above = isCompact ? spacing::tight : 10;
    body()->setContentsMargins(spacing::large, above, spacing::large, above);
}

} // namespace golive::ui

#include "moc_strip.cpp"
