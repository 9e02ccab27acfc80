#pragma once

#include "domain/reminder/nextreminder.h"
#include "ui/pages/programaction.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace golive::ui {

class DoneLine;
class LanguageChoice;
class WrapLabel;

/// A text for an owner, or one after the other for several: proposed by what is awaited, changed where somebody likes,
/// copied or opened where it is sent. It asks for each client when its turn comes (viewWanted), some at a time where
/// many are passed over, and sends nothing.
class ReminderDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `sender`: by what name whoever sits here signs; may be empty.
    explicit ReminderDialog(const QString &sender, QWidget *parent = nullptr);

    /// Of several, those of whom nothing is awaited are passed over.
    void begin(const QList<SetupId> &clients);
    SetupId client() const { return m_clients.value(m_place); }
    /// Of the client whose turn it is, and again when something of it has changed: what somebody has typed stays.
    void draw(const ReminderView &);
    void tellDone(const ProgramAction &action, bool isDone);

Q_SIGNALS:
    void viewWanted(const golive::SetupId &client);
    void wanted(const golive::ui::ProgramAction &action);

private:
    void build();
    void goOn();
    void lookOn();
    void drawNobody(const QString &name);
    void drawKinds();
    void drawText();
    void drawWays();
    std::optional<OwnerReminder> kind() const;
    void give(ReminderWay);
    QPushButton *addWay(QLayout *, const QString &name, const QString &text, ReminderWay, const char *role = nullptr);

    QString m_sender;
    QList<SetupId> m_clients;
    qsizetype m_place = -1;
    QTimer m_looking;         ///< Until the next ones are read.
    bool m_isPassing = false; ///< Whoever is told is shown only where something is awaited of him.
    ReminderView m_view;
    WrapLabel *m_name;
    WrapLabel *m_count;
    WrapLabel *m_proposed;
    WrapLabel *m_reminded;
    QComboBox *m_kinds;
    LanguageChoice *m_language;
    QPlainTextEdit *m_text;
    DoneLine *m_done;
    QPushButton *m_next;
    QPushButton *m_close;
    QList<QPushButton *> m_ways;
};

} // namespace golive::ui
