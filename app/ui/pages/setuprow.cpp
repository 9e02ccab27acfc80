#include "ui/pages/setuprow.h"

#include "ui/style/lineicon.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/text/setuptext.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

SetupRow::SetupRow(const SetupSummary &summary, QWidget *parent)
    : QWidget(parent), m_resume(new QPushButton(tr("Go on"), this)), m_remove(new QToolButton(this))
{
    const QString name = setupName(summary);
    m_resume->setObjectName("resume_"_L1 + summary.id.value);
    m_resume->setAccessibleName(tr("Go on with %1").arg(name));
    m_remove->setObjectName("remove_"_L1 + summary.id.value);
    m_remove->setIcon(lineIcon(u"close"_s, Theme::colours().muted));
    m_remove->setAccessibleName(tr("Remove %1 from the list").arg(name));
    m_remove->setToolTip(m_remove->accessibleName());
    m_remove->setFocusPolicy(Qt::StrongFocus);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(new WrapLabel(name, "fieldLabel", this));
    auto *details = new WrapLabel(setupDetails(summary), "small", this);
    texts->addWidget(details);
    if (summary.deadline)
        texts->addWidget(new WrapLabel(setupDeadline(*summary.deadline), "warning", this));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, spacing::tight, 0, spacing::tight);
    row->setSpacing(spacing::small);
    row->addLayout(texts, 1);
    row->addWidget(m_resume, 0, Qt::AlignVCenter);
    row->addWidget(m_remove, 0, Qt::AlignVCenter);
    connect(m_resume, &QPushButton::clicked, this, &SetupRow::resumePressed);
    connect(m_remove, &QToolButton::clicked, this, &SetupRow::removePressed);
}

QWidget *SetupRow::firstField() const
{
    return m_resume;
}

} // namespace golive::ui
