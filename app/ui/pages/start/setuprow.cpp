#include "ui/pages/start/setuprow.h"

#include "ui/pages/pageparts.h"
#include "ui/style/lineicon.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/wraplabel.h"
#include "ui/wording/noticetext.h"
#include "ui/wording/setuptext.h"
#include "ui/wording/waittext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {
constexpr int markSize = 18;
}

SetupRow::SetupRow(const SetupSummary &summary, QWidget *parent)
    : QWidget(parent), m_mark(new QLabel(this)), m_title(newLabel(this, "fieldLabel")),
      m_attention(newLabel(this, "fault")), m_stage(newLabel(this, "small")), m_deadline(newLabel(this, "warning")),
      m_rest(newLabel(this, "small")),
      m_takeOver(newLinkButton(this, "takeOver_"_L1 + summary.id.value, tr("Look after it here"))),
      m_resume(new QPushButton(tr("Go on"), this)), m_putAway(new QToolButton(this))
{
    setObjectName("row_"_L1 + summary.id.value);
    m_mark->setFixedSize(markSize, markSize);
    m_attention->setObjectName("attention_"_L1 + summary.id.value);
    m_resume->setObjectName("resume_"_L1 + summary.id.value);
    m_putAway->setObjectName("putAway_"_L1 + summary.id.value);
    m_putAway->setIcon(lineIcon(u"close"_s, Theme::colours().muted));
    m_putAway->setFocusPolicy(Qt::StrongFocus);
    layOut();
    connect(m_resume, &QPushButton::clicked, this, &SetupRow::resumePressed);
    connect(m_takeOver, &QPushButton::clicked, this, &SetupRow::takeOverPressed);
    connect(m_putAway, &QToolButton::clicked, this, &SetupRow::putAwayPressed);
}

void SetupRow::layOut()
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    for (WrapLabel *label : {m_title, m_attention, m_deadline, m_stage, m_rest})
        texts->addWidget(label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, spacing::tight, 0, spacing::tight);
    row->setSpacing(spacing::small);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_takeOver, 0, Qt::AlignVCenter);
    row->addWidget(m_resume, 0, Qt::AlignVCenter);
    row->addWidget(m_putAway, 0, Qt::AlignVCenter);
}

void SetupRow::draw(const SetupSummary &summary, Instant now)
{
    const QString name = setupName(summary);
    const QString attention = attentionText(summary.attention);
    const QString sync = setupSync(summary);
    const QString guard = setupGuard(summary, now);
    m_mark->setPixmap(attention.isEmpty()
                          ? QPixmap()
                          : linePixmap(u"warning"_s, markSize, Theme::colours().red, devicePixelRatioF()));
    m_title->say(setupTitle(summary));
    m_attention->say(attention);
    m_deadline->say(summary.deadline ? setupDeadline(summary) : WaitText::ofRow(summary, now));
    m_stage->say(setupStage(summary, now));
    m_rest->say(sync.isEmpty() || guard.isEmpty() ? QString(sync + guard) : QString(sync + u" · "_s + guard));
    showIf(summary.guard.kind == GuardView::Kind::Elsewhere, m_takeOver);
    m_takeOver->setAccessibleName(tr("Look after %1 here").arg(name));
    const bool isSignInWanted = summary.guard.kind == GuardView::Kind::NoToken;
    m_resume->setText(isSignInWanted ? tr("Sign in") : tr("Go on"));
    m_resume->setAccessibleName(isSignInWanted ? tr("Sign in for %1").arg(name) : tr("Go on with %1").arg(name));
    QStringList all{attention, m_deadline->text(), m_stage->text(), m_rest->text()};
    all.removeAll(QString());
    m_resume->setAccessibleDescription(all.join(u". "_s));
    m_putAway->setAccessibleName(tr("Put %1 away").arg(name));
    setPlainToolTip(*m_putAway, m_putAway->accessibleName());
}

QWidget *SetupRow::firstField() const
{
    return m_resume;
}

} // namespace golive::ui
