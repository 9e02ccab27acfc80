#pragma once

#include "domain/board/boardarrangement.h"
#include "domain/board/boarddetails.h"
#include "domain/board/lookprogress.h"
#include "ui/pages/programaction.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace golive::ui {

class BoardChipRow;
class BoardDetailsPane;
class BoardStory;
class BoardModel;
class BoardTable;
class BoardViewRow;
class ReminderDialog;
class Card;
class LinkButton;
class WrapLabel;

/// All clients of somebody who sets up numbers for others: searched, narrowed, sorted; and beside the table what
/// matters now of the one that is chosen. It is told of each client that changes (clients()), since a view of all of
/// them would cost more the more there are.
class Board : public QWidget
{
    Q_OBJECT
public:
    explicit Board(QWidget *parent = nullptr);

    BoardModel &clients() { return *m_model; }
    void draw(Instant now);
    /// Many new clients at once are made by whoever is signed in.
    void offerMany(bool isSignedIn);
    /// Something is remembered that new clients begin with.
    void offerProfile(bool isKnown);
    /// Of the client that chosen() told, and again when something of it has changed.
    void drawDetails(const std::optional<BoardDetails> &);
    /// The store does not give what is kept of this client now.
    void drawUnreadable(const SetupId &);
    bool hasClients() const;
    /// Of the chosen one, where its notes and journal can be had.
    BoardStory &story() { return *m_story; }
    SetupId chosenClient() const { return m_asked; }
    /// How far it is with those that check() wanted.
    void drawCheck(const LookProgress &);
    /// The client whose owner is being reminded; empty where nobody is.
    SetupId remindedClient() const;
    /// Of the one that reminderWanted() told, and again when something of it has changed.
    void drawReminder(const ReminderView &);
    void tellDone(const ProgramAction &action, bool isDone);
    bool areDoneWanted() const;
    /// Whether all that are neither archived nor done are there, or more come in a moment.
    void noteAllKnown(bool areKnown);
    /// Those that are done are all there from now on.
    void noteDoneKnown();
    /// By what name whoever sits here handles clients; empty where nobody has said so.
    void knowMe(const QString &name);
    void arrange(const BoardArrangement &);
    BoardTable &table() { return *m_table; }
    QWidget *firstField() const;

Q_SIGNALS:
    void newClientWanted();
    void newClientsWanted();
    /// Details of it are wanted; of nobody where the id is empty.
    void chosen(const golive::SetupId &setup);
    /// What a text for its owner needs to know of it is wanted.
    void reminderWanted(const golive::SetupId &setup);
    /// Those that are done are wanted too.
    void doneWanted();
    void arranged(const golive::BoardArrangement &arrangement);
    void wanted(const golive::ui::ProgramAction &action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void buildKeys();
    void ask(const BoardQuery &);
    void watchViews();
    void keepArrangement();
    void tellCounts();
    void followChoice();
    void showColumns();
    void showMenu(const QPoint &at);
    void open(const SetupId &);
    void openCurrent();
    // boardactions.cpp
    void archive();
    void bringBack();
    void exportTable();
    void remind();
    void check();
    void handOver();
    void takeOver();
    void askForMe();
    QList<SetupId> chosenOrCurrent() const;

    BoardModel *m_model;
    QLineEdit *m_search;
    QPushButton *m_new;
    QPushButton *m_columns;
    BoardChipRow *m_chips;
    BoardViewRow *m_views;
    BoardTable *m_table;
    BoardDetailsPane *m_details;
    BoardStory *m_story;
    WrapLabel *m_shown;
    WrapLabel *m_checked; ///< How far it is with those that are looked at.
    LinkButton *m_clear;
    LinkButton *m_many;
    LinkButton *m_profile;
    LinkButton *m_keys;
    Card *m_empty;
    QWidget *m_full; ///< All that is of no use while there is no client.
    QPointer<ReminderDialog> m_reminder;
    BoardArrangement m_arrangement;
    SetupId m_asked;
    std::optional<BoardDetails> m_drawn{};
    bool m_areAllKnown = true;
    bool m_isUnreadable = false; ///< The one that is asked for: the store does not give it.
    bool m_areDoneKnown = false;
    bool m_areDoneAsked = false;
};

} // namespace golive::ui
