#[allow(
    deprecated,
    single_use_lifetimes,
    unused_lifetimes,
    unused_qualifications,
    clippy::all,
    clippy::nursery,
    clippy::pedantic
)]
const _: () = {
    #[allow(unused_imports)]
    use ::tieline::own::{
        Answering as _, Cloned as _, Compared as _, Kept as _, Keyed as _, Listed as _,
        Lost as _, Read as _, Showing as _, Unknown as _, Unread as _, Unwritten as _,
        Written as _,
    };
    trait __TielinePresence {
        fn presence(&self) -> ::core::result::Result<(), ::tieline::codec::Problem>;
    }
    impl<'a> __TielinePresence for Light<'a> {
        fn presence(&self) -> ::core::result::Result<(), ::tieline::codec::Problem> {
            if self.pin.is_none()
                && ::core::matches!(
                    (&& ::tieline::own::Doubt:: < Colour < 'a > > ::NEW).as_str(& self
                    .colour), "RED"
                )
            {
                return ::core::result::Result::Err(::tieline::codec::Problem::Required {
                    key: "pin",
                    when: "`colour` is `RED`",
                });
            }
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Encode for Light<'a> {
        fn encode(
            &self,
            out: &mut ::std::vec::Vec<u8>,
        ) -> ::core::result::Result<(), ::tieline::codec::EncodeError> {
            ::tieline::codec::limit::keep(
                "Light",
                <Self as __TielinePresence>::presence(&self),
            )?;
            let start = out.len();
            let value = &self.lamp;
            ::tieline::codec::limit::keep(
                "Light.end-point",
                ::tieline::codec::limit::length(value, 0, 8),
            )?;
            ::tieline::codec::write::text(out, ",\"end-point\":\"", &self.lamp);
            let value = &self.level;
            ::tieline::codec::limit::keep(
                "Light.level",
                ::tieline::codec::limit::range(*value, 0, 9, "0 to 9"),
            )?;
            ::tieline::codec::write::piece(out, ",\"level\":");
            ::tieline::codec::Encode::encode(&self.level, out)?;
            ::tieline::codec::write::piece(out, ",\"colour\":");
            (&&::tieline::own::Doubt::<Colour<'a>>::NEW).write(&self.colour, out)?;
            if let ::core::option::Option::Some(value) = &self.pin {
                ::tieline::codec::write::text(out, ",\"pin\":\"", value);
            }
            ::tieline::codec::write::others(
                out,
                &self.rest,
                &["end-point", "level", "colour", "pin"],
                "Light",
            )?;
            ::tieline::codec::write::close_object(out, start);
            ::core::result::Result::Ok(())
        }
    }
    impl<'a> ::tieline::codec::Decode<'a> for Light<'a> {
        fn decode(
            input: &mut ::tieline::codec::Cursor<'a>,
        ) -> ::core::result::Result<Self, ::tieline::codec::DecodeError> {
            static KEYS: ::tieline::codec::members::Keys = ::tieline::codec::members::Keys::new(
                "o\"end-point\":\nO\"level\":\nO\"colour\":\nO\"pin\":",
            );
            let mut field_0 = ::core::option::Option::None;
            let mut field_1 = ::core::option::Option::None;
            let mut field_2 = ::core::option::Option::None;
            let mut field_3 = ::core::option::Option::None;
            let mut others = ::std::collections::BTreeMap::new();
            let mut object = input.enter_object(KEYS.all())?;
            while let ::core::option::Option::Some(key) = object
                .next_or_keep(input, &mut [], &mut others)?
            {
                match key {
                    0 => {
                        ::tieline::codec::fill_guarded(
                            &mut field_0,
                            input,
                            ::tieline::codec::Guard {
                                optional: false,
                                secret: false,
                                check: |value: &std::borrow::Cow<'a, str>| ::tieline::codec::limit::length(
                                    value,
                                    0,
                                    8,
                                ),
                            },
                        )?
                    }
                    1 => {
                        ::tieline::own::fill_narrow(
                            &mut field_1,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: false,
                                check: |value: &i64| ::tieline::codec::limit::range(
                                    *value,
                                    0,
                                    9,
                                    "0 to 9",
                                ),
                            },
                        )?
                    }
                    2 => {
                        (&&::tieline::own::Doubt::<Colour<'a>>::NEW)
                            .fill_optional(&mut field_2, input)?
                    }
                    3 => {
                        ::tieline::codec::fill_guarded(
                            &mut field_3,
                            input,
                            ::tieline::codec::Guard {
                                optional: true,
                                secret: true,
                                check: |_: &String| ::core::result::Result::Ok(()),
                            },
                        )?
                    }
                    _ => {}
                }
            }
            let ::core::option::Option::Some(field_0) = field_0 else {
                return ::core::result::Result::Err(object.incomplete(input));
            };
            let read = Self {
                lamp: field_0,
                level: field_1.unwrap_or_else(|| 7),
                colour: field_2
                    .unwrap_or_else(|| {
                        (&&::tieline::own::Doubt::<Colour<'a>>::NEW)
                            .listed(const {
                                ::tieline::own::place_of(
                                    ::tieline::own::Doubt::<Colour<'a>>::WORDS,
                                    "WHITE",
                                )
                            })
                    }),
                pin: field_3,
                rest: others,
            };
            object.hold(<Self as __TielinePresence>::presence(&read))?;
            ::core::result::Result::Ok(read)
        }
    }
    #[automatically_derived]
    impl<'a> ::tieline::own::Request for Light<'a> {
        const NAME: &'static str = "door.light";
    }
    #[automatically_derived]
    impl<'a> ::tieline::own::Properties for Light<'a> {}
    #[automatically_derived]
    impl<'a> ::tieline::own::IntoOwned for Light<'a> {
        type Owned = Light<'static>;
        fn into_owned(self) -> Self::Owned {
            Light {
                lamp: ::tieline::own::IntoOwned::into_owned(self.lamp),
                level: ::tieline::own::IntoOwned::into_owned(self.level),
                colour: (&&::tieline::own::Doubt::<Colour<'a>>::NEW)
                    .own_field(self.colour),
                pin: ::tieline::own::IntoOwned::into_owned(self.pin),
                rest: ::tieline::own::IntoOwned::into_owned(self.rest),
            }
        }
    }
    const _: () = ::core::assert!(
        ! ::tieline::own::Doubt:: < Colour < 'static > > ::DESCRIBED ||
        ::tieline::own::Doubt:: < Colour < 'static > > ::KEPT,
        "a value of this type cannot be kept after its frame is gone, because a reference is in it: write `std::borrow::Cow<'a, str>` or `String` there in place of `&'a str`"
    );
    #[automatically_derived]
    impl<'a> ::core::fmt::Debug for Light<'a> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("Light")
                .field("lamp", &self.lamp)
                .field("level", &self.level)
                .field("colour", &self.colour)
                .field("pin", &::tieline::generated::Secret)
                .field("rest", &self.rest)
                .finish()
        }
    }
    const _: () = ::core::assert!(
        ! ::tieline::own::Doubt:: < Colour < 'static > > ::DESCRIBED ||
        ::tieline::own::Doubt:: < Colour < 'static > > ::WORDS.is_some(),
        "this is no enumeration, and a default and a condition in an attribute are about one: an enum becomes one with `#[derive(tieline::Enumeration)]`"
    );
    const _: usize = ::tieline::own::place_of(
        ::tieline::own::Doubt::<Colour<'static>>::WORDS,
        "WHITE",
    );
    const _: usize = ::tieline::own::place_of(
        ::tieline::own::Doubt::<Colour<'static>>::WORDS,
        "RED",
    );
    #[automatically_derived]
    impl<'a> ::tieline::own::Described for Light<'a> {
        type Itself = Self;
        const FRAGMENT: &'static ::tieline::own::Fragment = &::tieline::own::Fragment::new(
            ::tieline::own::Meaning::Request,
            "door.light",
            "Light",
            &[
                ::tieline::own::Piece::Text(
                    "doc: \"Switches the light on or off.\"\nsince: \"1.2\"\nopen: true\nproperties:\n  end-point:\n    type: string\n    length: { max: 8 }\n    doc: \"Which lamp.\"\n    rust: lamp\n  level:\n    type: integer\n    default: 7\n    range: { max: 9, min: 0 }\n    doc: \"How bright it is.\"\n  colour:\n    ",
                ),
                ::tieline::own::Piece::Type(
                    ::tieline::own::Doubt::<Colour<'a>>::fragment,
                ),
                ::tieline::own::Piece::Text(
                    "    default: WHITE\n  pin:\n    type: string\n    optional: true\n    required-when: { colour: [RED] }\n    secret: true\n    doc: \"Who may.\"\n",
                ),
            ],
        );
    }
    const _: fn() -> &'static ::tieline::own::Fragment = <Colour<
        'static,
    > as ::tieline::own::Described>::fragment;
};
