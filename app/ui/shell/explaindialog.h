#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace golive::ui {

class WrapLabel;

/// "Explain an error message…": one field, and below it what is known of what was pasted there, while it is typed.
/// Where the error names a wait that the set-up on the screen may be put off by, its timer is started from here.
class ExplainDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ExplainDialog(QWidget *parent = nullptr);

    /// The set-up on the screen, to which the error may belong.
    void draw(const PageView &);

Q_SIGNALS:
    void happened(const golive::Event &event);
    /// Nothing here helped, or there was no message.
    void supportBundleWanted();

private:
    QWidget *buildTimer();
    void drawTimer();
    void startTimer();
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
    QWidget *m_timer;
    WrapLabel *m_whose = nullptr;
    QPushButton *m_start = nullptr;
    WrapLabel *m_done = nullptr;
    WaitOffer m_offer;
    QString m_identity;                  ///< Of the set-up on the screen.
    const KnownError *m_error = nullptr; ///< What was explained; none where nothing is known.
};

} // namespace golive::ui
