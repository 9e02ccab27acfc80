#include "ui/pages/chats/phasebars.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/observatorytext.h"
#include "ui/wording/placetime.h"

#include <QGridLayout>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

PhaseBars::PhaseBars(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(spacing::tight);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(3, 3);
}

void PhaseBars::addRow()
{
    const Row row{newLabel(this), new QProgressBar(this), newLabel(this, "fieldLabel"), newLabel(this, "small")};
    const int at = static_cast<int>(m_rows.size());
    row.name->setFixedWidth(fontMetrics().horizontalAdvance(u"MMMMMMMMMMM"_s));
    row.bar->setTextVisible(false);
    row.percent->setFixedWidth(fontMetrics().horizontalAdvance(u"100 %MM"_s));
    m_grid->addWidget(row.name, at, 0);
    m_grid->addWidget(row.bar, at, 1, Qt::AlignVCenter);
    m_grid->addWidget(row.percent, at, 2);
    m_grid->addWidget(row.state, at, 3);
    m_rows << row;
}

void PhaseBars::draw(const Observed &seen, Instant now)
{
    const QList<int> phases = phasesToShow(seen);
    while (m_rows.size() < phases.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool isUsed = i < phases.size();
        const int number = isUsed ? phases.at(i) : 0;
        const auto found = seen.phases.constFind(number);
        const bool isSeen = isUsed && found != seen.phases.cend();
        const int percent = isSeen ? ObservatoryText::phasePercent(seen, *found, now) : 0;
        row.name->say(isUsed ? ObservatoryText::phase(number) : QString());
        row.bar->setObjectName(u"phaseBar_%1"_s.arg(number));
        row.bar->setAccessibleName(row.name->text());
        row.bar->setValue(percent);
        showIf(isUsed, row.bar);
        row.percent->say(isSeen ? tr("%1 %", "percent").arg(percent) : isUsed ? u"–"_s : QString());
        const QString silent = isUsed ? ObservatoryText::phaseSilent(seen) : QString();
        row.state->say(isSeen ? ObservatoryText::phaseState(*found, agoText(now - found->lastAt)) : silent);
    }
}

} // namespace golive::ui

#include "moc_phasebars.cpp"
