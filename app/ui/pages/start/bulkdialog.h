#pragma once

#include "domain/bulk/bulkjudge.h"
#include "domain/bulk/bulkprogress.h"
#include "domain/bulk/bulkreading.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace golive::ui {

class BulkFaults;
class BulkOutcome;
class BulkTable;
class WrapLabel;

/// Many new clients at once: a list is pasted or read from a file, shown as it was understood with what is wrong in it,
/// and made. It knows no file and no session; what it says is carried out by whoever opens it.
class BulkDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit BulkDialog(QWidget *parent = nullptr);

    /// By what lists are judged, and again when more of that is known; in whose account, and how many of an earlier one
    /// are still to be made.
    void setSurroundings(const BulkSurroundings &, const QString &partnerEmail, int awaited);
    /// A file's content goes where a pasted list does, to be mended there.
    void takeFile(const QByteArray &file);
    void draw(const BulkProgress &);
    /// Nothing of the list could be kept, or the file could not be opened.
    void tellFault(const QString &sentence);

    void done(int result) override;

Q_SIGNALS:
    void fileWanted();
    /// Those of the list that are ready.
    void makeWanted(const QList<golive::BulkClient> &clients, bool isLinkWished);
    /// Those of an earlier list, or what is left of this one.
    void goOnWanted();
    void stopWanted();

private:
    QWidget *makeListPage();
    QWidget *makePreview();
    void noteTyped();
    void read();
    void judgeSome();
    bool isJudged() const;
    void drawSummary();
    void drawList(const BulkList &, const QList<BulkClient> &);
    void drawIntention();
    void goToFault(int by);
    void showFault(int row);
    void make();

    BulkSurroundings m_around;
    QString m_partnerEmail;
    QTimer m_typing;                  ///< A list is read when typing pauses.
    std::optional<BulkJudge> m_judge; ///< While a list is judged: some lines, and then whatever else is to be done.
    QTimer m_nextLines;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_text;
    QPushButton *m_file;
    WrapLabel *m_awaited;
    QPushButton *m_goOn;
    WrapLabel *m_summary;
    WrapLabel *m_fault;
    QSplitter *m_preview;
    BulkTable *m_table;
    QTableView *m_tableView;
    BulkFaults *m_faults;
    QWidget *m_faultSide = nullptr;
    QListView *m_faultView;
    QPushButton *m_before;
    QPushButton *m_next;
    QCheckBox *m_link;
    WrapLabel *m_intention;
    QPushButton *m_make;
    QPushButton *m_close;
    BulkOutcome *m_outcome;
    bool m_isMaking = false;
};

} // namespace golive::ui
