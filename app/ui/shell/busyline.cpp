#include "ui/shell/busyline.h"

#include "ui/style/spacing.h"
#include "ui/widgets/busydots.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/shelltext.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent), m_text(new WrapLabel(QString(), "muted", this)), m_cancel(new LinkButton(tr("Cancel"), this))
{
    setObjectName(u"busyLine"_s);
    m_cancel->setObjectName(u"busyCancel"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(new BusyDots(this));
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    row->addStretch(1);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, &BusyLine::cancelled);
}

void BusyLine::draw(std::optional<Activity> busy, bool canCancel)
{
    if (busy) {
        m_text->say(activityText(*busy));
        setAccessibleName(m_text->text());
    }
    m_cancel->setVisible(canCancel);
    setVisible(busy.has_value());
}

} // namespace golive::ui

#include "moc_busyline.cpp"
