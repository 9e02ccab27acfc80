#include "ui/pages/start/startnoticecard.h"

#include "ui/pages/pageparts.h"
#include "ui/wording/setuptext.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

StartNoticeCard::StartNoticeCard(QWidget *parent)
    : Card(parent), m_text(newLabel(this)), m_undo(newButton(this, u"putAwayUndo"_s, tr("Undo"))),
      m_report(newButton(this, u"finishedReport"_s, tr("Open its report")))
{
    setObjectName(u"startNotice"_s);
    m_text->setObjectName(u"startNoticeText"_s);
    setTone(Tone::Accent);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_undo);
    row->addWidget(m_report);
    body()->addLayout(row);
    hide();
    // By value: what is drawn changes while the press is told.
    const auto shown = [this] { return m_drawn ? m_drawn->setup.id : SetupId(); };
    connect(m_undo, &QPushButton::clicked, this, [this, shown] { Q_EMIT bringBackPressed(shown()); });
    connect(m_report, &QPushButton::clicked, this, [this, shown] { Q_EMIT reportPressed(shown()); });
}

void StartNoticeCard::draw(const std::optional<StartNotice> &notice)
{
    const bool isNew = notice && (!m_drawn || m_drawn->kind != notice->kind || m_drawn->setup.id != notice->setup.id);
    m_drawn = notice;
    setVisible(notice.has_value());
    if (!notice)
        return;
    m_text->say(startNoticeText(*notice));
    showIf(notice->kind == StartNotice::Kind::PutAway, m_undo);
    showIf(notice->kind == StartNotice::Kind::Finished, m_report);
    m_undo->setAccessibleName(tr("Bring %1 back to the list").arg(setupName(notice->setup)));
    m_report->setAccessibleName(tr("Open the report of %1").arg(setupName(notice->setup)));
    setAccessibleName(m_text->text());
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace golive::ui

#include "moc_startnoticecard.cpp"
