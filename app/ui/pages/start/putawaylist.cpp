#include "ui/pages/start/putawaylist.h"

#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/setuptext.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

PutAwayList::PutAwayList(QWidget *parent)
    : QWidget(parent), m_list(new QWidget(this)), m_lines(new QVBoxLayout(m_list)),
      m_fold(new FoldButton(QString(), m_list, this)), m_more(newLinkButton(m_list, u"morePutAway"_s, tr("Show more")))
{
    setObjectName(u"putAwayList"_s);
    m_fold->setObjectName(u"putAwayFold"_s);
    m_lines->setContentsMargins(spacing::medium, 0, 0, 0);
    m_lines->setSpacing(spacing::tight);
    m_lines->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, &PutAwayList::moreWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_list);
    hide();
}

void PutAwayList::draw(const StartView &start)
{
    const QList<SetupSummary> &setups = start.putAway;
    setVisible(!setups.isEmpty());
    m_fold->setTitle(tr("Put away (%1)").arg(std::max<qsizetype>(start.putAwayCount, setups.size())));
    m_more->setVisible(start.putAwayCount > setups.size());
    QList<SetupId> ids;
    for (const SetupSummary &one : setups)
        ids << one.id;
    if (ids != m_drawn) {
        for (QWidget *row : std::as_const(m_rows))
            row->deleteLater();
        m_rows.clear();
        m_texts.clear();
        m_drawn = ids;
        for (const SetupSummary &one : setups)
            addRow(one);
    }
    for (qsizetype i = 0; i < setups.size(); ++i)
        m_texts.at(i)->say(setupPutAwayLine(setups.at(i), start.now));
}

void PutAwayList::addRow(const SetupSummary &summary)
{
    auto *row = new QWidget(m_list);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *text = newLabel(row, "small");
    auto *back = newButton(row, "bringBack_"_L1 + summary.id.value, tr("Bring back"));
    back->setAccessibleName(tr("Bring %1 back to the list").arg(setupName(summary)));
    line->addWidget(text, 1, Qt::AlignVCenter);
    line->addWidget(back);
    m_lines->insertWidget(m_lines->indexOf(m_more), row);
    m_rows << row;
    m_texts << text;
    connect(back, &QPushButton::clicked, this, [this, id = summary.id] { Q_EMIT bringBackChosen(id); });
}

} // namespace golive::ui
