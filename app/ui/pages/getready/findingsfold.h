#pragma once

#include "domain/getready/checklist.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace golive::ui {

class FoldButton;
class WrapLabel;

/// "What this computer checked", folded away until somebody wants it.
class FindingsFold : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsFold(QWidget *parent = nullptr);

    void draw(const QList<MachineFinding> &, bool isBusy);

Q_SIGNALS:
    void checkAgainPressed();

private:
    WrapLabel *lineAt(qsizetype index);

    QWidget *m_details;
    FoldButton *m_fold;
    QVBoxLayout *m_lines;
    QPushButton *m_again;
    QList<WrapLabel *> m_labels;
};

} // namespace golive::ui
