#pragma once

#include "domain/board/boardbook.h"

#include <QWidget>

class QPushButton;

namespace golive::ui {

/// What the board can be narrowed to, each with how many there are. A chip with nobody in it stays, since it says so.
class BoardChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit BoardChipRow(QWidget *parent = nullptr);

    void draw(const BoardBook &, bool areDoneKnown);

Q_SIGNALS:
    void chipsWanted(const golive::BoardChips &chips);

private:
    void press(BoardChip, bool isOn);

    QPushButton *m_all;
    std::array<QPushButton *, boardChipCount> m_buttons{};
    BoardChips m_chips;
};

} // namespace golive::ui
