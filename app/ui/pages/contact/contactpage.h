#pragma once

#include "ui/pages/columnpage.h"

namespace golive::ui {

class ContactForm;
class ContactSummary;
class WrapLabel;

/// The contact person and the terms (the guide's steps 4 and 5).
class ContactPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit ContactPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

private:
    WrapLabel *m_guidance;
    ContactForm *m_form;
    ContactSummary *m_summary;
};

} // namespace golive::ui
