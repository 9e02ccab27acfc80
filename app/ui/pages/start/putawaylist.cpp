#include "ui/pages/start/putawaylist.h"

#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/pages/start/setuplist.h"
#include "ui/style/spacing.h"
#include "ui/widgets/linkbutton.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

PutAwayList::PutAwayList(QWidget *parent)
    : QWidget(parent), m_folded(new QWidget(this)), m_list(new SetupList(&SetupRowText::putAway, m_folded)),
      m_fold(new FoldButton(QString(), m_folded, this)),
      m_more(newLinkButton(m_folded, u"morePutAway"_s, tr("Show more")))
{
    setObjectName(u"putAwayList"_s);
    m_fold->setObjectName(u"putAwayFold"_s);
    m_list->setObjectName(u"putAwayRows"_s);
    auto *lines = new QVBoxLayout(m_folded);
    lines->setContentsMargins(spacing::medium, 0, 0, 0);
    lines->setSpacing(spacing::tight);
    lines->addWidget(m_list);
    lines->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, &PutAwayList::moreWanted);
    connect(m_list, &SetupList::moreWanted, this, &PutAwayList::moreWanted);
    connect(m_list, &SetupList::pressed, this, [this](const SetupId &id) { Q_EMIT bringBackChosen(id); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_folded);
    hide();
}

void PutAwayList::draw(const StartView &start)
{
    const QList<SetupSummary> &setups = start.putAway;
    setVisible(!setups.isEmpty());
    const QString title =
        tr("Put away (%1)").arg(QLocale().toString(std::max<qsizetype>(start.putAwayCount, setups.size())));
    m_fold->setTitle(title);
    m_list->setAccessibleName(title);
    m_more->setVisible(start.putAwayCount > setups.size());
    m_list->draw(setups, start.putAwayCount, start.now);
}

} // namespace golive::ui

#include "moc_putawaylist.cpp"
