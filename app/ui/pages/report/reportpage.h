#pragma once

#include "ui/pages/wizardpage.h"

class QPushButton;
class QTextBrowser;

namespace golive::ui {

class ResultBack;

/// The story of the set-up, to read, keep and print.
class ReportPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ReportPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitText();

    ResultBack *m_resultBack;
    QTextBrowser *m_text;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_verify;
    QPushButton *m_remind;
    QPushButton *m_support;
    QString m_shown;
    std::optional<Problem> m_problem{};
};

} // namespace golive::ui
