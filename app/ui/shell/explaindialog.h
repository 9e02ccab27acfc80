#pragma once

#include <QDialog>
#include <QList>

class QLineEdit;

namespace golive::ui {

class WrapLabel;

/// "Explain an error message…": one field, and below it what is known of what was pasted there, while it is typed.
class ExplainDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ExplainDialog(QWidget *parent = nullptr);

private:
    WrapLabel *addAnswer(const QString &name, const QString &objectName);
    void answer(const QString &message);

    QLineEdit *m_message;
    QWidget *m_answers;
    WrapLabel *m_cause;
    WrapLabel *m_who;
    WrapLabel *m_where;
    WrapLabel *m_wait;
    WrapLabel *m_cost;
    WrapLabel *m_source;
};

} // namespace golive::ui
