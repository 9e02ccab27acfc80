#pragma once

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWidget>

#include <initializer_list>

/// A window with the object names of the wizard and nothing behind them: Next turns the page, if it may.
class FakeWizard : public QWidget
{
    Q_OBJECT

public:
    explicit FakeWizard(bool isNextEnabled);

private:
    QWidget *addPage(const QString &name);
    void addFields(QWidget *page, std::initializer_list<QString> names);
    QPushButton *addButton(QWidget *page, const QString &name);
    void turn() { m_pages->setCurrentIndex(m_pages->currentIndex() + 1); }

    QStackedWidget *m_pages;
};
