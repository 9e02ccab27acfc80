#include "ui/shell/strip.h"

#include "ui/style/spacing.h"
#include "ui/text/striptext.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

Strip::Strip(QWidget *parent)
    : Card(parent), m_now(new WrapLabel(QString(), "fieldLabel", this)), m_latest(new WrapLabel(this)),
      m_rest(new WrapLabel(QString(), "small", this))
{
    setObjectName(u"strip"_s);
    body()->setContentsMargins(spacing::large, 10, spacing::large, 10);
    body()->setSpacing(2);
    for (WrapLabel *label : {m_now, m_latest, m_rest})
        body()->addWidget(label);
    hide();
}

void Strip::draw(const std::optional<StripView> &strip)
{
    setVisible(strip.has_value());
    if (!strip)
        return;
    const StripText text = stripText(*strip);
    setTone(text.isUrgent ? Tone::Warning : strip->now == StripView::Now::AllRequested ? Tone::Good : Tone::Accent);
    m_now->say(text.now);
    m_latest->say(text.latest);
    m_rest->say(text.inCharge.isEmpty() ? text.needNot : text.inCharge + u' ' + text.needNot);
    setAccessibleName(text.now + u' ' + text.latest);
}

} // namespace golive::ui
