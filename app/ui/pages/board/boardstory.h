#pragma once

#include "domain/journal/journalentry.h"
#include "ports/notebook.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace golive::ui {

class WrapLabel;

/// What was said and done about the chosen client: notes with who and when, and the latest lines of the journal.
class BoardStory : public QWidget
{
    Q_OBJECT
public:
    explicit BoardStory(QWidget *parent = nullptr);

    /// Both the latest first.
    void draw(const SetupId &, const QList<JournalEntry> &, const QList<Note> &, Instant now);
    /// What became of the note that was written: one that is not kept stays in the field.
    void noteKept();
    void noteNotKept();

    static constexpr int most = 6; ///< Of each.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void noteWritten(const golive::SetupId &setup, const QString &text);

private:
    void write();
    QList<WrapLabel *> makeLines(const char *role);

    QLineEdit *m_text;
    QPushButton *m_add;
    WrapLabel *m_fault;
    QList<WrapLabel *> m_notes;
    WrapLabel *m_heading;
    QList<WrapLabel *> m_lines;
    SetupId m_drawn;
    QHash<SetupId, QString> m_half; ///< Notes that were begun for others, in this run.
};

} // namespace golive::ui
