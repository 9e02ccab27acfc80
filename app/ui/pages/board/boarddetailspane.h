#pragma once

#include "domain/board/boarddetails.h"
#include "ui/pages/programaction.h"

#include <QScrollArea>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace golive::ui {

class Card;
class FlowLayout;
class NowCard;
class WrapLabel;

/// Beside the table: what matters now of the client that is chosen, with its one button, and what can be done with it;
/// or what can be done with all that are chosen. It scrolls by
/// itself: the table beside it stays in sight.
class BoardDetailsPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit BoardDetailsPane(QWidget *parent = nullptr);

    /// Nothing where no single client is chosen; then `count` are.
    void draw(const std::optional<BoardDetails> &, qsizetype count, bool areArchived);
    /// Over what draw() said of nobody: one is chosen, and cannot be read.
    void sayUnreadable();
    /// Below what can be done: where the journal and the notes of the chosen client come.
    QVBoxLayout *below() const { return m_below; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openWanted();
    void archiveWanted();
    void bringBackWanted();
    void exportWanted();
    void remindWanted();
    void handOverWanted();
    void takeOverWanted();
    void checkWanted();
    void wanted(const golive::ui::ProgramAction &action);

private:
    void drawOne(const BoardDetails &);
    static QString reminderOf(const BoardDetails &);
    void act(const Event &);
    void act(const ProgramAction &);
    QPushButton *addButton(const QString &name, const QString &text);

    QWidget *m_sheet;
    WrapLabel *m_name;
    WrapLabel *m_number;
    NowCard *m_now;
    Card *m_before; ///< What matters before Facebook is finished.
    WrapLabel *m_wrong;
    WrapLabel *m_next;
    WrapLabel *m_stage;
    WrapLabel *m_deadline;
    WrapLabel *m_reminder; ///< Of what the owner is to be reminded, and when he was.
    WrapLabel *m_link;
    WrapLabel *m_guard;
    WrapLabel *m_owner;
    WrapLabel *m_staff;
    QWidget *m_referencePlace;
    QLineEdit *m_reference;
    FlowLayout *m_buttons;
    QVBoxLayout *m_below;
    QPushButton *m_open;
    QPushButton *m_copyLink;
    QPushButton *m_remind;
    QPushButton *m_check;
    QPushButton *m_takeOver;
    QPushButton *m_handOver;
    QPushButton *m_export;
    QPushButton *m_archive;
    QPushButton *m_bringBack;
    SetupId m_drawn;
    SetupId m_referenceOf; ///< Whose reference the field shows.
};

} // namespace golive::ui
