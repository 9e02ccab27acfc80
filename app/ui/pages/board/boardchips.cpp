#include "ui/pages/board/boardchips.h"

#include "ui/pages/board/boardtext.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QString chipName(BoardChip chip)
{
    switch (chip) {
    case BoardChip::NeedsUs: return u"chipNeedsUs"_s;
    case BoardChip::OwnersTurn: return u"chipOwnersTurn"_s;
    case BoardChip::WindowRuns: return u"chipWindowRuns"_s;
    case BoardChip::Missed: return u"chipMissed"_s;
    case BoardChip::Live: return u"chipLive"_s;
    case BoardChip::Disconnected: return u"chipDisconnected"_s;
    case BoardChip::Mine: return u"chipMine"_s;
    case BoardChip::WithoutGuard: return u"chipWithoutGuard"_s;
    case BoardChip::Archived: return u"chipArchived"_s;
    case BoardChip::Done: return u"chipDone"_s;
    }
    return {};
}

} // namespace

BoardChipRow::BoardChipRow(QWidget *parent) : QWidget(parent), m_all(newButton(this, u"chipAll"_s, tr("All"), "chip"))
{
    setObjectName(u"boardChips"_s);
    auto *row = new FlowLayout(spacing::small);
    row->setContentsMargins(0, 0, 0, 0);
    m_all->setCheckable(true);
    row->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_all->setChecked(m_chips.isEmpty());
        Q_EMIT chipsWanted({});
    });
    for (std::size_t i = 0; i < boardChipCount; ++i) {
        const auto chip = static_cast<BoardChip>(i);
        m_buttons[i] = newButton(this, chipName(chip), BoardText::chip(chip), "chip");
        m_buttons[i]->setCheckable(true);
        m_buttons[i]->setToolTip(BoardText::chipMeans(chip));
        m_buttons[i]->setAccessibleDescription(BoardText::chipMeans(chip));
        row->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, chip](bool isOn) { press(chip, isOn); });
    }
    setLayout(row);
}

// Nobody is in two places at once: one place chip takes the other's turn.
void BoardChipRow::press(BoardChip chip, bool isOn)
{
    const bool isPlace = chip == BoardChip::Archived || chip == BoardChip::Done;
    BoardChips wanted = isPlace ? BoardChips() : m_chips;
    if (!isPlace && isOn) {
        wanted.set(BoardChip::Archived, false);
        wanted.set(BoardChip::Done, false);
    }
    wanted.set(chip, isOn);
    Q_EMIT chipsWanted(wanted);
}

void BoardChipRow::draw(const BoardBook &book, bool areDoneKnown)
{
    m_chips = book.query().chips;
    const auto say = [](QPushButton *button, const QString &name, int count) {
        relabel(button, tr("%1 · %2", "chip; how many").arg(name, QLocale().toString(count)));
    };
    say(m_all, tr("All"), book.listedCount());
    m_all->setChecked(m_chips.isEmpty());
    for (std::size_t i = 0; i < boardChipCount; ++i) {
        const auto chip = static_cast<BoardChip>(i);
        if (chip == BoardChip::Done && !areDoneKnown)
            relabel(m_buttons[i], BoardText::chip(chip));
        else
            say(m_buttons[i], BoardText::chip(chip), book.count(chip));
        m_buttons[i]->setChecked(m_chips.has(chip));
    }
}

} // namespace golive::ui

#include "moc_boardchips.cpp"
