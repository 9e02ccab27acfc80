#pragma once

#include "domain/diagnosis.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace golive::ui {

class FoldButton;
class WrapLabel;

/// What the doctor found: in words for whoever sits here, and as a text for whoever looks after computer and network.
class DoctorDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DoctorDialog(QWidget *parent = nullptr);

    void draw(const Diagnosis &);
    /// A look is under way; what was found before stays to be read.
    void setLooking(bool isLooking);

Q_SIGNALS:
    void lookAgainPressed();

private:
    QWidget *makeSheet();
    void drawFindings(const Diagnosis &);
    void copy();

    WrapLabel *m_summary;
    QVBoxLayout *m_findings; ///< What is not in order, the gravest first.
    WrapLabel *m_hosts;
    WrapLabel *m_hostsTitle;
    WrapLabel *m_inOrder;
    FoldButton *m_inOrderFold;
    QPlainTextEdit *m_text; ///< For the IT person.
    FoldButton *m_textFold;
    WrapLabel *m_said;
    QPushButton *m_copy;
    QPushButton *m_again;
};

} // namespace golive::ui
