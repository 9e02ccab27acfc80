#pragma once

#include "ports/setupfile.h"

#include <QDialog>

class QVBoxLayout;

namespace golive::ui {

/// "Is this you?", before anything of a set-up file is taken in: what the file says, as its word and nobody else's.
/// Accepted where it is; closing it is "No".
class SetupFileQuestion : public QDialog
{
    Q_OBJECT
public:
    /// What becomes of the set-ups that are kept here.
    enum class Beside {
        Nothing,    ///< It is the first.
        GoesOn,     ///< The same file was opened before.
        KeepsOther, ///< Another one is on the screen, and stays as it is.
    };
    SetupFileQuestion(const SetupFile &, Beside, QWidget *parent = nullptr);

    const SetupFile &file() const { return m_file; }

private:
    void addRow(QVBoxLayout *, const QString &name, const QString &objectName, const QString &value);

    SetupFile m_file;
};

/// What to do with a file that is meant for somebody else; nothing of it was kept.
QString notMyFileText(const SetupFile &);

} // namespace golive::ui
