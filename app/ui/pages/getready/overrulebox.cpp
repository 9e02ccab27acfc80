#include "ui/pages/getready/overrulebox.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/wrapping.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

OverruleBox::OverruleBox(const QString &prefix, const QString &about, QWidget *parent)
    : QWidget(parent), m_box(new Wrapping<QCheckBox>(tr("Continue anyway"), this)),
      m_reason(newField(this, prefix + u"_reason"_s, tr("Why you continue: %1").arg(about)))
{
    m_box->setObjectName(prefix + u"_overrule"_s);
    m_box->setAccessibleName(tr("Continue anyway: %1").arg(about));
    m_reason->setPlaceholderText(tr("Why? This is kept for the report."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_box, 0, Qt::AlignLeading);
    column->addWidget(m_reason);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isChecked) {
        m_reason->setEnabled(isChecked);
        if (isChecked)
            m_reason->setFocus(Qt::OtherFocusReason);
        Q_EMIT overruled(isChecked, m_reason->text());
    });
    onTyped(*m_reason, this, [this](const QString &text) { Q_EMIT overruled(m_box->isChecked(), text); });
}

void OverruleBox::draw(bool isOverruled, const QString &reason)
{
    m_box->setChecked(isOverruled);
    m_reason->setEnabled(isOverruled);
    fill(m_reason, reason);
}

} // namespace golive::ui

#include "moc_overrulebox.cpp"
