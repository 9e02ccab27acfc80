#pragma once

#include "domain/bulk/bulkprogress.h"

#include <QWidget>

class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace golive::ui {

class WrapLabel;

/// How far the making of many set-ups is, and what came of it in the end.
class BulkOutcome final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkOutcome(QWidget *parent = nullptr);

    void draw(const BulkProgress &);
    /// What was left out of the list, as a list; empty where nothing was.
    void setLeftOut(const QString &csv, int lines);

Q_SIGNALS:
    void stopPressed();
    void goOnPressed();

private:
    WrapLabel *m_title;
    QProgressBar *m_bar;
    WrapLabel *m_current;
    WrapLabel *m_counts;
    QPlainTextEdit *m_failures;
    WrapLabel *m_leftOut;
    WrapLabel *m_said;
    QPushButton *m_stop;
    QPushButton *m_goOn;
    QPushButton *m_copy;
    QString m_csv;
};

} // namespace golive::ui
