#include "ui/pages/marklist.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QString signOf(MarkList::Mark mark)
{
    switch (mark) {
    case MarkList::Mark::Done: return u"✓"_s;
    case MarkList::Mark::Current: return u"●"_s;
    case MarkList::Mark::ToCome: return u"○"_s;
    case MarkList::Mark::Attention: return u"!"_s;
    case MarkList::Mark::Failed: return u"✕"_s;
    case MarkList::Mark::NotKnown: return u"–"_s;
    }
    return {};
}

const char *roleOf(MarkList::Mark mark)
{
    switch (mark) {
    case MarkList::Mark::Done: return "good";
    case MarkList::Mark::Current: return "fieldLabel";
    case MarkList::Mark::Attention: return "warning";
    case MarkList::Mark::Failed: return "fault";
    case MarkList::Mark::ToCome:
    case MarkList::Mark::NotKnown: return "muted";
    }
    return "muted";
}

} // namespace

MarkList::MarkList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::small);
    m_grid->setVerticalSpacing(spacing::tight);
    m_grid->setColumnStretch(1, 1);
}

void MarkList::addRow()
{
    const Row row{newLabel(this), newLabel(this), newLabel(this, "small")};
    row.mark->setFixedWidth(fontMetrics().horizontalAdvance(u"MM"_s));
    row.mark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    row.small->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int at = static_cast<int>(m_rows.size()) * 2;
    m_grid->addWidget(row.mark, at, 0, Qt::AlignTop);
    m_grid->addWidget(row.text, at, 1);
    m_grid->addWidget(row.small, at + 1, 1);
    m_rows << row;
}

void MarkList::draw(const QList<Line> &lines)
{
    while (m_rows.size() < lines.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const bool isUsed = i < lines.size();
        const Line line = isUsed ? lines.at(i) : Line{};
        row.mark->say(isUsed ? signOf(line.mark) : QString());
        row.mark->setRole(roleOf(line.mark));
        row.text->say(line.text);
        row.text->setRole(line.mark == Mark::Current ? "fieldLabel" : line.mark == Mark::ToCome ? "muted" : "");
        row.small->say(line.small);
    }
    showIf(!lines.isEmpty(), this);
}

} // namespace golive::ui

#include "moc_marklist.cpp"
