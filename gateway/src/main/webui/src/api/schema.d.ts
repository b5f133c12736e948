/**
 * The API as the gateway describes it; made by `npm run api`.
 * Do not make direct changes to the file.
 */

export interface paths {
    "/api/mandates/{contest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows who holds the mandates of each list, and what is open or vacant */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedMandatesView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{contest}/lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the distribution of a list's mandates after publication */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    list: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OpenMandatesRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatesView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{contest}/lists/{list}/default-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the mandates by the Kazakh alphabet when the party's term has passed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    list: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ActRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatesView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{contest}/lists/{list}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the mandates in the order of the party's leading body */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    list: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OrderRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatesView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{contest}/lists/{list}/persons/{person}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a deputy leaves before the end of the term */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    list: string;
                    person: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ActRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatesView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{contest}/lists/{list}/persons/{person}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a person does not take the mandate */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    list: string;
                    person: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ActRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatesView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{contest}/lists/{list}/persons/{person}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers a deputy who has given up incompatible posts */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    list: string;
                    person: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ActRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatesView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{contest}/lists/{list}/quota-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows who counts towards the quota in an order, and how many are missing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    list: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["QuotaCheckRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QuotaView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{contest}/lists/{list}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Passes an open mandate to the person named, keeping the quota, or leaves it vacant */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    list: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReplacementRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MandatesView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the regimes, one for each electoral system and date */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedRegimeSummary"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regimes/{regime}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives a regime with the article or source of every value */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    regime: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegimeView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the contests with the state of their results */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    election?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedResultSummary"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/past-elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the past elections, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedPastElectionSummary"];
                    };
                };
            };
        };
        put?: never;
        /** Loads a past election as it was announced, with its sources */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PastElectionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PastElectionView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/past-elections/{election}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what was announced beside what the law of the day gives */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    election: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PastElectionView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{contest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the result of a contest with the reason of every seat */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResultView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{contest}/certification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Certifies the complete result by decision of the central commission */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CertificationRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CertificationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{contest}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what the commission decides where the law gives no answer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResultView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{contest}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what differs between two versions, seat by seat */
        get: {
            parameters: {
                query: {
                    from: number;
                    to: number;
                };
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedSeatDifference"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{contest}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the steps, the reason of every mandate, and what was close */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExplanationView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{contest}/explanation/margins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the fewest votes that change a seat: overall, per pair, per seat */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MarginsView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{contest}/explanation/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives a page to print that can be followed with a pocket calculator */
        get: {
            parameters: {
                query?: {
                    lang?: string;
                };
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html;charset=UTF-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{contest}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the computed versions of a result, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedVersionSummary"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/{contest}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Computes a version anew from the inputs and the law that it kept */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VersionView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Distributes the mandates under a supposition and shows every seat's change
         * @description Another regime keeps the number of mandates of the contest unless seats is given.
         */
        get: {
            parameters: {
                query?: {
                    /** @description A contest with a result, or a past election */
                    contest?: string;
                    /** @description first:second, two lists that stand as one */
                    merge?: string[];
                    /** @description from:to:votes, where a list may be against-all */
                    move?: string[];
                    /** @description Another regime, such as mazhilis-2009 */
                    regime?: string;
                    /** @description Another number of mandates */
                    seats?: string;
                    /** @description Another threshold: 7/100 or 7% */
                    threshold?: string;
                    /** @description A version of the result; without it the newest */
                    version?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WhatIfView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the outcome; an upheld appeal undoes the decision */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideAppealRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AppealView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The appeals of a contest, for its commission */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedAppealView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /** Lodge an appeal within its term, or record one that was lodged in court */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LodgeAppealRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AppealView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ballot from top to bottom */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BallotView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/ballot/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the hash of a seed before a repeatable draw */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Commitment"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/ballot/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the order that was drawn by lot, with its minutes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordDrawRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BallotView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/ballot/specimen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ballot as a printable specimen in Kazakh and Russian */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html;charset=UTF-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/ballot/tried-draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The order that a seed gives for the registered parties */
        get: {
            parameters: {
                query: {
                    seed: string;
                };
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TriedDraw"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registered candidates of a contest */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedCandidateView"];
                    };
                };
            };
        };
        put?: never;
        /** Nominate a candidate: a party its own, the commission all others */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NominateRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CandidateView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/candidates/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All candidates of a contest in every state, for its commission */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedCandidateView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/candidates/{candidate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One candidate; before registration only for the commission */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    candidate: string;
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CandidateView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/candidates/{candidate}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the registration of a candidate */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    candidate: string;
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CandidateListsDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CandidateView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/candidates/{candidate}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of a registered candidate, to print */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    candidate: string;
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html;charset=UTF-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/candidates/{candidate}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every decision on a candidate, in order */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    candidate: string;
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedDecision"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/candidates/{candidate}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse to register a nominated candidate */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    candidate: string;
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CandidateListsDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CandidateView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/candidates/{candidate}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a nominated candidate */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    candidate: string;
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterCandidateRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CandidateView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/candidates/{candidate}/signature-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record checked signature sheets and weigh them against the law */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    candidate: string;
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckSheetsRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignatureCheck"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/candidates/{candidate}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a candidate's written statement of withdrawal */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    candidate: string;
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CandidateView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/diversity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Women, youth and persons with disabilities on the registered lists */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DiversityView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/diversity/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv;charset=UTF-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The funds of a contest as they are published */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedFundView"];
                    };
                };
            };
        };
        put?: never;
        /** Open the fund of a registered list or candidate */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OpenFundRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FundView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/funds/{holder}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book a bank's statement from CSV under the limits of the law */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    holder: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StatementAnswer"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registered lists of a contest, in the order of their registration */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedPartyListView"];
                    };
                };
            };
        };
        put?: never;
        /** Submit a party's list, in the party's order */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubmitListRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyListView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A party's list; before registration only for the party and commission */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyListView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the registration of a list, not in the last two days */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CandidateListsDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyListView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of registration, in three languages, to print */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html;charset=UTF-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every decision on a list, for its party and the commission */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedDecision"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft with its version and its check */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /** Save the draft; refused when somebody saved in between */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SaveDraftRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/draft/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a list while it is typed; nothing is saved */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListReport"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/draft/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the draft by the lines of a CSV file, all or none */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/draft/spreadsheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the draft by the lines of a spreadsheet, all or none */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/draft/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit the saved draft */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubmitDraftRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyListView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Defects and corrections of a list, for its party and the commission */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExaminationView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/examination/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a name officially, beside what was submitted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CorrectRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExaminationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/examination/defects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note a defect with the term for its cure */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NoteDefectRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExaminationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/examination/defects/{defect}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what the party brought to cure a defect */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    defect: components["schemas"]["UUID"];
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Remark"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExaminationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/examination/defects/{defect}/cure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find a defect cured */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    defect: components["schemas"]["UUID"];
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Remark"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ExaminationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/persons/{number}/exclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exclude a person from the list, and show the effect on the quota */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    number: number;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CandidateListsDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListChangeView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/persons/{number}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a person left the list, and show the effect on the quota */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    number: number;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListChangeView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse to register a submitted list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CandidateListsDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyListView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/lists/{party}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a submitted list by a decision of the commission */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterListRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyListView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{contest}/previous-results/{party}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record a party's share at the previous election of the same body */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    party: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PreviousResult"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PreviousResult"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contest: body, seats, regime and day of voting */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ContestPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo-days/2023-03-19": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record all elections of 19 March 2023, generated where not published */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The elections that were called */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedElectionView"];
                    };
                };
            };
        };
        put?: never;
        /** Call an election; its contests follow from the law */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CallElectionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ElectionView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{election}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every term of the election in local time, with its article */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    election: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedTermView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{election}/calendar/{step}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a decision that a term ends at another moment */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    election: string;
                    step: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TermDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TermView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{election}/constituencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The constituencies of an election */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    election: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedConstituency"];
                    };
                };
            };
        };
        put?: never;
        /** Record an election's constituencies from CSV and open their contests */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    election: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Drawn"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One election with its contests */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ElectionView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accreditations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations, missions and media; without personal data */
        get: {
            parameters: {
                query?: {
                    country?: string;
                    cursor?: components["schemas"]["UUID"];
                    kind?: components["schemas"]["AccreditationKind"];
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedAccreditationView"];
                    };
                };
            };
        };
        put?: never;
        /** Enter an application for accreditation (art. 20-1, 20-2) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ApplyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccreditationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accreditations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation, mission or medium */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccreditationView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accreditations/{id}/accreditation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accredit, or renew for another year */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AccreditRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccreditationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accreditations/{id}/observers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accredit the persons of a list: all of them, or none */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ObserversRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedObserverView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accreditations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse an accreditation with the ground */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefuseAccreditationRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccreditationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accreditations/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every step of an accreditation: who, when, why */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedAccreditationStepView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accreditations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an accreditation and those of all its observers */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccreditationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own applications, or all for the justice authority; newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: components["schemas"]["UUID"];
                    limit?: number;
                    state?: components["schemas"]["ApplicationState"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedApplicationView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /** Give notice of an organising committee (art. 6) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NoticeRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application with its terms */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appeal to a court against a refusal */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PartyRegistryActRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/appeal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter what the court decided on an appeal */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AppealDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The application under the law of 2019, of 2021 and of now */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedComparisonView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a notice (art. 6) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PartyRegistryActRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/congress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report the founding congress (art. 6) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CongressRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/cure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report that defects are cured */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PartyRegistryActRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/interruption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Interrupt the term for defects */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PartyRegistryActRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/lists/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the list is from its minimum, by region */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    kind: components["schemas"]["ListKind"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MemberListView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /** Upload a list as CSV; the same file again changes nothing */
        post: {
            parameters: {
                query?: {
                    rows?: number;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    kind: components["schemas"]["ListKind"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MemberListView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/lists/{kind}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report by row */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    kind: components["schemas"]["ListKind"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedFaultView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/lists/{kind}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report by row as a file to send back */
        get: {
            parameters: {
                query?: {
                    lang?: string;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    kind: components["schemas"]["ListKind"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv;charset=UTF-8": components["schemas"]["StreamingOutput"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/lists/{kind}/rows/{line}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read what one row says of a person; leaves an audit record */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    kind: components["schemas"]["ListKind"];
                    line: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReadingRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: string;
                        };
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse with the ground (art. 11) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RefusalRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register the party (art. 10) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegistrationRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every step of an application: who, when, why */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedStepView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File the documents for registration (art. 10(7)) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubmissionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/badges/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check the code of a badge */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ObserverView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/badges/{code}/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The badge to print; leaves an audit record */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html;charset=UTF-8": string;
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/badges/{code}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw one observer's accreditation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ObserverView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register, now or as it stood on a day */
        get: {
            parameters: {
                query?: {
                    asOf?: components["schemas"]["LocalDate"];
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    state?: components["schemas"]["PartyState"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedPartyView"];
                    };
                };
            };
        };
        put?: never;
        /** Enter the registration of a party */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterPartyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what in this register, newest first */
        get: {
            parameters: {
                query?: {
                    action?: string;
                    actor?: string;
                    cursor?: number;
                    limit?: number;
                    subject?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedAuditRecordView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/certificates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entry to which the code of a certificate leads */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole register as CSV, now or as it stood on a day */
        get: {
            parameters: {
                query?: {
                    asOf?: components["schemas"]["LocalDate"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv;charset=UTF-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/register.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole register as JSON, now or as it stood on a day */
        get: {
            parameters: {
                query?: {
                    asOf?: components["schemas"]["LocalDate"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedPartyView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parties by state, members by region */
        get: {
            parameters: {
                query?: {
                    asOf?: components["schemas"]["LocalDate"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterStatistics"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One party, now or as it stood on a day */
        get: {
            parameters: {
                query?: {
                    asOf?: components["schemas"]["LocalDate"];
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of registration to print */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html;charset=UTF-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a change of name, leader, charter, address or certificate */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangePartyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every decision on one party, oldest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedPartyVersionView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/liquidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the liquidation of a party (art. 14) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LiquidatePartyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the end of a suspension */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReinstatePartyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parties/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a suspension by a court (art. 13) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SuspendPartyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PartyView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register, without the texts */
        get: {
            parameters: {
                query?: {
                    contest?: string;
                    cursor?: components["schemas"]["UUID"];
                    limit?: number;
                    station?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedComplaintView"];
                    };
                };
            };
        };
        put?: never;
        /** File a complaint or an act */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FileComplaintRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComplaintView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One complaint with its text, for whoever filed it and the commissions */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComplaintView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the day by which the commission decides, or decide */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ComplaintStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComplaintView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The copies of a contest beside what counts; differing=true leaves the rest out */
        get: {
            parameters: {
                query: {
                    contest: string;
                    cursor?: components["schemas"]["UUID"];
                    differing?: boolean;
                    limit?: number;
                    station?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedCopyView"];
                    };
                };
            };
        };
        put?: never;
        /** Enter the copy of a protocol as the observer was given it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EnterCopyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CopyView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/copies/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a copy that differs, with what the commission found */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnswerCopyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CopyView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The protocols of the caller's unit by contest, territory, station, state */
        get: {
            parameters: {
                query?: {
                    contest?: string;
                    cursor?: string;
                    limit?: number;
                    state?: string;
                    station?: string;
                    territory?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedProtocolRow"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /** Enter the protocol of a station in a contest */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProtocolForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtocolView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare by a signed act that a station has no protocol */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AbsenceRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtocolView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the waiting protocols of a territory, a thousand at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AcceptAllRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AcceptedView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/annulments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Annul the vote at stations (law of 2026) or in an administrative unit */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnnulRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnnulmentView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter protocols, one JSON object a line; each line is answered by a line */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": string;
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a form while it is typed; nothing is stored */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProtocolForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own drafts */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedDraftView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/drafts/{contest}/{station}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's draft for a station in a contest */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    station: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TallyServiceDraftView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /** Save what was typed, going on from the revision that was loaded */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    station: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TallyServiceSaveDraftRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TallyServiceDraftView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        /** Give up the caller's draft */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                    station: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the protocols of a contest have come in a territory and directly below it */
        get: {
            parameters: {
                query: {
                    contest: string;
                    territory?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProgressView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One protocol with its entries */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtocolView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a protocol, which counts from then on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AcceptRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtocolView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/count-as-stated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count a contradictory protocol as the signed paper says, with the ground */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TallyServiceDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtocolView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One protocol: accepted versions, old and new side by side, every decision */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtocolHistory"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order a recount; ground: proxy-application (art. 43(7-1)) or higher-commission (art. 43(9)) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TallyServiceDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtocolView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an accepted protocol out of the totals by decision, and send it back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TallyServiceDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtocolView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send back a protocol that does not count yet, with the reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TallyServiceDecisionRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtocolView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{id}/second-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the same protocol again, as another person */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProtocolForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProtocolView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{protocol}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scans of a protocol with their hashes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    protocol: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedScanView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /** Add a scan of the signed paper: PDF, JPEG or PNG up to 10 MB */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    protocol: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScanView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/protocols/{protocol}/scans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a scan */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    protocol: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stations of a territory and all below it, by a text in their id or name */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    territory?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedStationView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stations/constituencies/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import which stations belong to which constituency, one a line */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-ndjson": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportReport"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stations/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import polling stations of the caller's territory, one JSON object a line */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-ndjson": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StationReport"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One polling station */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StationView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stations/{id}/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A station's protocols: accepted versions, what counts, every decision */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfStation"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All territories, or those directly below one */
        get: {
            parameters: {
                query?: {
                    parent?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedTerritoryView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territories/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import territories, one JSON object a line, parents first */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-ndjson": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportReport"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One territory */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TerritoryView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/totals/{contest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sums of a contest in a territory, or those of the country as of a moment */
        get: {
            parameters: {
                query?: {
                    at?: components["schemas"]["OffsetDateTime"];
                    territory?: string;
                };
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TotalView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/totals/{contest}/certification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Certify the sums of a contest */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CertifyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TallyServiceCertificationView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/totals/{contest}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show sums that the gate holds back, by decision */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReleaseRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TotalView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/totals/{contest}/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest summary protocol of every territory, with what does not add up */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedSummaryView"];
                    };
                };
            };
        };
        put?: never;
        /** Send a commission's own protocol; a field that is not the sum below needs an explanation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SummaryForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SummaryView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/totals/{contest}/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sums of the territories directly below one */
        get: {
            parameters: {
                query?: {
                    territory?: string;
                };
                header?: never;
                path: {
                    contest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagedTotalView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/turnout/{election}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The curve of turnout of a territory and those directly below it */
        get: {
            parameters: {
                query?: {
                    territory?: string;
                };
                header?: never;
                path: {
                    election: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TurnoutView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/turnout/{election}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a printed table of turnout: iso_3166_2, then pct_HH_MM columns */
        post: {
            parameters: {
                query: {
                    source: string;
                };
                header?: never;
                path: {
                    election: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "text/csv": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TurnoutView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/turnout/{election}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report how many voters of a station's list had received ballots by an hour */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    election: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReportTurnoutRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TurnoutReportView"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActRequest: {
            document: string;
            reason: string;
        };
        AnnouncedList: {
            id: string;
            name: components["schemas"]["Localized"];
            /** Format: int64 */
            votes: number;
            registeredAt?: components["schemas"]["Instant"];
            percent?: string;
            /** Format: int32 */
            seats?: number;
        };
        /** @enum {string} */
        Category: "WOMEN" | "YOUTH" | "DISABILITY";
        CertificationRequest: {
            decisionNumber: string;
            reason: string;
        };
        CertificationView: {
            contest?: string;
            /** Format: int32 */
            version?: number;
            status?: components["schemas"]["ResultStatus"];
            decisionNumber?: string;
            reason?: string;
            at?: components["schemas"]["Instant"];
        };
        CertifiedView: {
            decisionNumber?: string;
            at?: components["schemas"]["Instant"];
        };
        CountedPerson: {
            /** Format: int32 */
            number?: number;
            /** Format: int32 */
            age?: number;
            categories?: components["schemas"]["Category"][];
        };
        /** @enum {string} */
        DecisionKind: "mandates" | "elected" | "repeat-voting" | "repeat-elections";
        DecisionRequest: {
            kind: components["schemas"]["DecisionKind"];
            mandates?: {
                [key: string]: number;
            };
            elected?: string;
            candidates?: string[];
            votingDay?: components["schemas"]["LocalDate"];
            decisionNumber: string;
            ground: string;
        };
        DecisionView: {
            kind?: components["schemas"]["DecisionKind"];
            mandates?: {
                [key: string]: number;
            };
            elected?: string;
            candidates?: string[];
            votingDay?: components["schemas"]["LocalDate"];
            decisionNumber?: string;
            ground?: string;
            at?: components["schemas"]["Instant"];
        };
        EditionView: {
            id?: string;
            date?: components["schemas"]["LocalDate"];
            title?: components["schemas"]["Text"];
        };
        ExplanationView: {
            result?: components["schemas"]["ResultView"];
            mandates?: components["schemas"]["SeatReasonView"][];
            margins?: components["schemas"]["MarginsView"];
        };
        FollowUp: {
            action?: string;
            candidates?: string[];
            within?: string;
        };
        HolderView: {
            /** Format: int32 */
            number?: number;
            name?: string;
            generated?: boolean;
            state?: string;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        JsonNode: {
            empty?: boolean;
            valueNode?: boolean;
            containerNode?: boolean;
            missingNode?: boolean;
            array?: boolean;
            object?: boolean;
            nodeType?: components["schemas"]["JsonNodeType"];
            pojo?: boolean;
            number?: boolean;
            integralNumber?: boolean;
            floatingPointNumber?: boolean;
            short?: boolean;
            int?: boolean;
            long?: boolean;
            float?: boolean;
            double?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            textual?: boolean;
            boolean?: boolean;
            null?: boolean;
            binary?: boolean;
        };
        /** @enum {string} */
        JsonNodeType: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
        ListInput: {
            id?: string;
            name?: components["schemas"]["Localized"];
            registeredAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            votes?: number;
        };
        ListView: {
            id?: string;
            name?: components["schemas"]["Localized"];
            /** Format: int64 */
            votes?: number;
            share?: string;
            sharePercent?: string;
            admitted?: boolean;
            /** Format: int32 */
            whole?: number;
            remainder?: string;
            /** Format: int32 */
            seats?: number;
        };
        ListedPerson: {
            /** Format: int32 */
            number: number;
            surname: string;
            givenName: string;
            patronymic?: string;
            sex: string;
            bornOn: components["schemas"]["LocalDate"];
            disability: boolean;
            generated: boolean;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Localized: {
            kk: string;
            ru: string;
            en: string;
        };
        MandatesView: {
            contest?: string;
            list?: string;
            /** Format: int32 */
            mandates?: number;
            publishedOn?: components["schemas"]["LocalDate"];
            orderUntil?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            orderVersion?: number;
            orderedBy?: string;
            holders?: components["schemas"]["HolderView"][];
            gone?: components["schemas"]["HolderView"][];
            /** Format: int32 */
            open?: number;
            /** Format: int32 */
            vacant?: number;
            steps?: components["schemas"]["StepView"][];
        };
        MarginView: {
            from?: string;
            to?: string;
            /** Format: int64 */
            votes?: number;
            rule?: components["schemas"]["Localized"];
            gap?: string;
            changes?: components["schemas"]["SeatChange"][];
            text?: components["schemas"]["Localized"];
        };
        MarginsView: {
            smallestMove?: components["schemas"]["MarginView"];
            smallestNotCast?: components["schemas"]["MarginView"];
            pairs?: components["schemas"]["MarginView"][];
            notCast?: components["schemas"]["MarginView"][];
            seats?: components["schemas"]["SeatMarginView"][];
        };
        OpenMandatesRequest: {
            publishedOn: components["schemas"]["LocalDate"];
            persons: components["schemas"]["ListedPerson"][];
            reason: string;
        };
        OrderRequest: {
            order: number[];
            /** Format: int32 */
            replaces?: number;
            minutes: string;
        };
        Outcome: {
            outcome?: string;
            threshold?: string;
            quotient?: string;
            reason?: components["schemas"]["Localized"];
            lists?: components["schemas"]["ListView"][];
            steps?: components["schemas"]["StepView"][];
            followUp?: components["schemas"]["FollowUp"];
        };
        PagedMandatesView: {
            items?: components["schemas"]["MandatesView"][];
            next?: string;
        };
        PagedPastElectionSummary: {
            items?: components["schemas"]["PastElectionSummary"][];
            next?: string;
        };
        PagedRegimeSummary: {
            items?: components["schemas"]["RegimeSummary"][];
            next?: string;
        };
        PagedResultSummary: {
            items?: components["schemas"]["ResultSummary"][];
            next?: string;
        };
        PagedSeatDifference: {
            items?: components["schemas"]["SeatDifference"][];
            next?: string;
        };
        PagedVersionSummary: {
            items?: components["schemas"]["VersionSummary"][];
            next?: string;
        };
        PastElectionRequest: {
            id: string;
            name: components["schemas"]["Localized"];
            votingDay: components["schemas"]["LocalDate"];
            regime: string;
            /** Format: int32 */
            seats?: number;
            /** Format: int64 */
            voters?: number;
            /** Format: int64 */
            issued?: number;
            /** Format: int64 */
            invalid?: number;
            /** Format: int64 */
            againstAll?: number;
            lists: components["schemas"]["AnnouncedList"][];
            sources: string[];
            note?: components["schemas"]["Localized"];
        };
        PastElectionSummary: {
            id?: string;
            name?: components["schemas"]["Localized"];
            votingDay?: components["schemas"]["LocalDate"];
            regime?: string;
            /** Format: int32 */
            seats?: number;
            agrees?: boolean;
        };
        PastElectionView: {
            id?: string;
            name?: components["schemas"]["Localized"];
            votingDay?: components["schemas"]["LocalDate"];
            regime?: string;
            regimeHash?: string;
            /** Format: int32 */
            seats?: number;
            /** Format: int64 */
            voters?: number;
            /** Format: int64 */
            issued?: number;
            /** Format: int64 */
            invalid?: number;
            /** Format: int64 */
            againstAll?: number;
            /** Format: int64 */
            base?: number;
            result?: components["schemas"]["Outcome"];
            announced?: components["schemas"]["AnnouncedList"][];
            agrees?: boolean;
            sources?: string[];
            note?: components["schemas"]["Localized"];
        };
        QuotaCheckRequest: {
            order: number[];
        };
        QuotaView: {
            passed?: boolean;
            referenceDate?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            required?: number;
            /** Format: int32 */
            missing?: number;
            counted?: components["schemas"]["CountedPerson"][];
            step?: components["schemas"]["StepView"];
        };
        RegimeSummary: {
            id?: string;
            body?: string;
            bodyTitle?: components["schemas"]["Text"];
            name?: components["schemas"]["Text"];
            from?: components["schemas"]["LocalDate"];
            until?: components["schemas"]["LocalDate"];
            lists?: boolean;
            districts?: boolean;
            hash?: string;
        };
        RegimeView: {
            regime?: components["schemas"]["RegimeSummary"];
            edition?: components["schemas"]["EditionView"];
            law?: components["schemas"]["JsonNode"];
        };
        ReplacementRequest: {
            /** Format: int32 */
            person?: number;
            decision: components["schemas"]["ActRequest"];
        };
        ResultInputs: {
            kind?: string;
            regime?: string;
            /** Format: int32 */
            seats?: number;
            /** Format: int64 */
            protocolsReceived?: number;
            /** Format: int64 */
            protocolsExpected?: number;
            /** Format: int64 */
            voters?: number;
            /** Format: int64 */
            issued?: number;
            /** Format: int64 */
            found?: number;
            /** Format: int64 */
            invalid?: number;
            /** Format: int64 */
            againstAll?: number;
            lists?: components["schemas"]["ListInput"][];
        };
        /** @enum {string} */
        ResultStatus: "counting" | "computed" | "tied" | "not-provided-by-law" | "repeat-voting-ordered" | "repeat-elections-ordered" | "certified";
        ResultSummary: {
            contest?: string;
            election?: string;
            kind?: string;
            status?: components["schemas"]["ResultStatus"];
            /** Format: int32 */
            version?: number;
            /** Format: int32 */
            seats?: number;
            /** Format: int64 */
            protocolsReceived?: number;
            /** Format: int64 */
            protocolsExpected?: number;
            updatedAt?: components["schemas"]["Instant"];
        };
        ResultView: {
            contest?: string;
            election?: string;
            kind?: string;
            regime?: string;
            regimeHash?: string;
            status?: components["schemas"]["ResultStatus"];
            /** Format: int32 */
            version?: number;
            synthetic?: boolean;
            note?: components["schemas"]["Localized"];
            /** Format: int64 */
            protocolsReceived?: number;
            /** Format: int64 */
            protocolsExpected?: number;
            /** Format: int64 */
            voters?: number;
            /** Format: int64 */
            issued?: number;
            /** Format: int64 */
            base?: number;
            /** Format: int64 */
            againstAll?: number;
            /** Format: int64 */
            invalid?: number;
            threshold?: string;
            quotient?: string;
            /** Format: int32 */
            seats?: number;
            outcome?: string;
            reason?: components["schemas"]["Localized"];
            lists?: components["schemas"]["ListView"][];
            steps?: components["schemas"]["StepView"][];
            followUp?: components["schemas"]["FollowUp"];
            decision?: components["schemas"]["DecisionView"];
            supersedes?: components["schemas"]["Supersession"];
            certified?: components["schemas"]["CertifiedView"];
            updatedAt?: components["schemas"]["Instant"];
        };
        SeatChange: {
            list?: string;
            /** Format: int32 */
            before?: number;
            /** Format: int32 */
            after?: number;
        };
        SeatChange1: {
            /** Format: int32 */
            seat?: number;
            gained?: boolean;
            reason?: components["schemas"]["StepView"];
        };
        SeatDifference: {
            id?: string;
            name?: components["schemas"]["Localized"];
            /** Format: int64 */
            votesBefore?: number;
            /** Format: int64 */
            votesAfter?: number;
            /** Format: int32 */
            seatsBefore?: number;
            /** Format: int32 */
            seatsAfter?: number;
            changes?: components["schemas"]["SeatChange1"][];
        };
        SeatMarginView: {
            list?: string;
            /** Format: int32 */
            seat?: number;
            held?: boolean;
            move?: components["schemas"]["MarginView"];
            notCast?: components["schemas"]["MarginView"];
        };
        SeatReasonView: {
            list?: string;
            /** Format: int32 */
            seat?: number;
            reason?: components["schemas"]["StepView"];
        };
        SideView: {
            regime?: string;
            /** Format: int32 */
            seats?: number;
            /** Format: int64 */
            base?: number;
            /** Format: int64 */
            againstAll?: number;
            result?: components["schemas"]["Outcome"];
        };
        StepView: {
            rule?: string;
            article?: string;
            ground?: components["schemas"]["Localized"];
            unverified?: boolean;
            interpretation?: boolean;
            figures?: {
                [key: string]: unknown;
            };
            text?: components["schemas"]["Localized"];
        };
        Supersession: {
            /** Format: int32 */
            version?: number;
            decisionNumber?: string;
            differences?: components["schemas"]["SeatDifference"][];
        };
        Text: {
            kk?: string;
            ru?: string;
            en?: string;
        };
        VersionSummary: {
            /** Format: int32 */
            version?: number;
            computedAt?: components["schemas"]["Instant"];
            regimeHash?: string;
            inputsHash?: string;
            certified?: boolean;
            superseded?: boolean;
        };
        VersionView: {
            contest?: string;
            /** Format: int32 */
            version?: number;
            computedAt?: components["schemas"]["Instant"];
            regimeHash?: string;
            inputsHash?: string;
            outcomeHash?: string;
            reproduced?: boolean;
            inputs?: components["schemas"]["ResultInputs"];
            result?: components["schemas"]["ResultView"];
        };
        WhatIfView: {
            official?: boolean;
            notice?: components["schemas"]["Localized"];
            contest?: string;
            /** Format: int32 */
            version?: number;
            link?: string;
            before?: components["schemas"]["SideView"];
            after?: components["schemas"]["SideView"];
            differences?: components["schemas"]["SeatDifference"][];
        };
        /** @enum {string} */
        Addressee: "higher-commission" | "court";
        AppealView: {
            id?: components["schemas"]["UUID"];
            decision?: components["schemas"]["UUID"];
            contest?: string;
            addressee?: components["schemas"]["Addressee"];
            grounds?: string;
            lodgedAt?: components["schemas"]["Instant"];
            dueBy?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["CandidateListsOutcome"];
            decidedAt?: components["schemas"]["Instant"];
            decidedInTime?: boolean;
            decisionNumber?: string;
            reason?: string;
        };
        BallotView: {
            contest?: string;
            lines?: components["schemas"]["Line"][];
            draw?: components["schemas"]["Draw"];
        };
        CallElectionRequest: {
            id: string;
            body: string;
            votingDay: components["schemas"]["LocalDate"];
            kind: components["schemas"]["ElectionKind"];
            territory?: string;
            /** Format: int32 */
            seats?: number;
            reason: string;
            note?: components["schemas"]["Localized"];
        };
        /** @enum {string} */
        CandidateState: "nominated" | "registered" | "refused" | "cancelled" | "withdrawn";
        CandidateView: {
            contest?: string;
            id?: string;
            state?: components["schemas"]["CandidateState"];
            surname?: string;
            givenName?: string;
            patronymic?: string;
            /** Format: int32 */
            bornIn?: number;
            occupation?: string;
            workplace?: string;
            residence?: string;
            nominator?: components["schemas"]["Nominator"];
            generated?: boolean;
            submittedAt?: components["schemas"]["Instant"];
            registeredAt?: components["schemas"]["Instant"];
            decisionNumber?: string;
        };
        CheckRequest: {
            persons: components["schemas"]["PersonRequest"][];
        };
        CheckSheetsRequest: {
            sheets: components["schemas"]["SignatureSheet"][];
        };
        Commitment: {
            sha256: string;
        };
        Constituency: {
            id?: string;
            /** Format: int32 */
            number?: number;
            name?: components["schemas"]["Localized"];
            area?: string;
            territory?: string;
            /** Format: int64 */
            voters?: number;
            lowerUnit?: boolean;
            generated?: boolean;
        };
        /** @enum {string} */
        ContestKind: "list" | "district";
        ContestPage: {
            id?: string;
            election?: string;
            kind?: components["schemas"]["ContestKind"];
            /** Format: int32 */
            seats?: number;
            constituency?: string;
            body?: string;
            regime?: string;
            votingDay?: components["schemas"]["LocalDate"];
            note?: components["schemas"]["Localized"];
        };
        ContestView: {
            id?: string;
            kind?: components["schemas"]["ContestKind"];
            /** Format: int32 */
            seats?: number;
            constituency?: string;
        };
        CorrectRequest: {
            /** Format: int32 */
            person?: number;
            field: string;
            corrected: string;
            reason: string;
        };
        Correction: {
            /** Format: int32 */
            person?: number;
            field?: string;
            submitted?: string;
            corrected?: string;
            reason?: string;
        };
        CandidateListsCountedPerson: {
            /** Format: int32 */
            number?: number;
            groups?: string[];
        };
        DecideAppealRequest: {
            outcome: components["schemas"]["CandidateListsOutcome"];
            decisionNumber: string;
            reason: string;
            decidedAt?: components["schemas"]["OffsetDateTime"];
        };
        Decision: {
            ground?: components["schemas"]["TermGround"];
            number?: string;
            article?: string;
        };
        Decision1: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["CandidateListsDecisionKind"];
            person?: components["schemas"]["UUID"];
            ground?: components["schemas"]["RefusalGround"];
            article?: string;
            decidedAt?: components["schemas"]["Instant"];
            number?: string;
            reason?: string;
            recordedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CandidateListsDecisionKind: "registration" | "refusal" | "cancellation" | "withdrawal" | "exclusion" | "restoration" | "dismissal";
        CandidateListsDecisionRequest: {
            decidedAt?: components["schemas"]["OffsetDateTime"];
            decisionNumber: string;
            ground: components["schemas"]["RefusalGround"];
            reason: string;
        };
        Defect: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            person?: number;
            document?: string;
            article?: string;
            remark?: string;
            notedAt?: components["schemas"]["Instant"];
            cureBy?: components["schemas"]["Instant"];
            answer?: string;
            answeredAt?: components["schemas"]["Instant"];
            cured?: boolean;
        };
        DepositDue: {
            /** Format: int64 */
            full?: number;
            payable?: string;
            /** Format: int64 */
            due?: number;
            steps?: components["schemas"]["DepositStep"][];
        };
        DepositStep: {
            article?: string;
            text?: components["schemas"]["Localized"];
        };
        DiversityView: {
            contest?: string;
            lists?: components["schemas"]["Row"][];
            total?: components["schemas"]["Row"];
        };
        Donor: {
            name?: string;
            /** Format: int64 */
            accepted?: number;
        };
        DraftView: {
            contest?: string;
            party?: string;
            /** Format: int32 */
            version?: number;
            changedAt?: components["schemas"]["Instant"];
            persons?: components["schemas"]["PersonRequest"][];
            check?: components["schemas"]["ListReport"];
        };
        Draw: {
            minutes?: string;
            drawnAt?: components["schemas"]["Instant"];
            commitment?: string;
            seed?: string;
        };
        Drawn: {
            /** Format: int32 */
            constituencies?: number;
            contests?: string[];
        };
        /** @enum {string} */
        ElectionKind: "regular" | "early" | "repeat" | "instead-of-departed";
        ElectionView: {
            id?: string;
            body?: string;
            regime?: string;
            votingDay?: components["schemas"]["LocalDate"];
            territory?: string;
            /** Format: int32 */
            seats?: number;
            kind?: components["schemas"]["ElectionKind"];
            retrospective?: boolean;
            note?: components["schemas"]["Localized"];
            contests?: components["schemas"]["ContestView"][];
        };
        ExaminationView: {
            open?: boolean;
            defects?: components["schemas"]["Defect"][];
            corrections?: components["schemas"]["Correction"][];
        };
        FieldError: {
            field?: string;
            /** Format: int64 */
            line?: number;
            rule?: string;
            article?: string;
            message?: components["schemas"]["Localized"];
        };
        FundView: {
            contest?: string;
            holder?: string;
            /** Format: int64 */
            own?: number;
            /** Format: int64 */
            donations?: number;
            /** Format: int32 */
            personsWhoGave?: number;
            /** Format: int64 */
            givenByPersons?: number;
            legalEntities?: components["schemas"]["Donor"][];
            /** Format: int64 */
            returned?: number;
            /** Format: int64 */
            toBudget?: number;
            /** Format: int64 */
            spent?: number;
            /** Format: int64 */
            balance?: number;
            limits?: components["schemas"]["Limits"];
            leftover?: components["schemas"]["Leftover"];
        };
        Leftover: {
            /** Format: int64 */
            toBudget?: number;
            /** Format: int64 */
            back?: number;
            article?: string;
        };
        Limits: {
            /** Format: int64 */
            own?: number;
            /** Format: int64 */
            donations?: number;
            /** Format: int64 */
            person?: number;
            /** Format: int64 */
            legalEntity?: number;
            article?: string;
        };
        Line: {
            /** Format: int32 */
            number?: number;
            id?: string;
            name?: components["schemas"]["Localized"];
            generated?: boolean;
        };
        Line1: {
            /** Format: int64 */
            line?: number;
            reference?: string;
            /** Format: int64 */
            amount?: number;
            /** Format: int64 */
            accepted?: number;
            /** Format: int64 */
            rest?: number;
            treatment?: string;
            article?: string;
        };
        ListChangeView: {
            /** Format: int32 */
            submitted?: number;
            /** Format: int32 */
            left?: number;
            moreThanHalfLeft?: boolean;
            figures?: components["schemas"]["ListFigures"];
            effects?: components["schemas"]["FieldError"][];
        };
        ListDocument: {
            document?: string;
            /** Format: int32 */
            count?: number;
            article?: string;
            title?: components["schemas"]["Localized"];
        };
        ListFigures: {
            /** Format: int32 */
            persons?: number;
            /** Format: int32 */
            cap?: number;
            /** Format: int32 */
            women?: number;
            /** Format: int32 */
            youth?: number;
            /** Format: int32 */
            disability?: number;
            /** Format: int32 */
            counted?: number;
            /** Format: int32 */
            required?: number;
            /** Format: int32 */
            missing?: number;
        };
        ListReport: {
            passes?: boolean;
            figures?: components["schemas"]["ListFigures"];
            counted?: components["schemas"]["CandidateListsCountedPerson"][];
            deposit?: components["schemas"]["DepositDue"];
            documents?: components["schemas"]["ListDocument"][];
            faults?: components["schemas"]["FieldError"][];
        };
        /** @enum {string} */
        ListState: "submitted" | "registered" | "refused" | "cancelled" | "withdrawn";
        LodgeAppealRequest: {
            decision: components["schemas"]["UUID"];
            addressee: components["schemas"]["Addressee"];
            grounds: string;
            lodgedAt?: components["schemas"]["OffsetDateTime"];
        };
        NominateRequest: {
            person: components["schemas"]["PersonRequest"];
            nominator: components["schemas"]["Nominator"];
            occupation?: string;
            workplace?: string;
            residence?: string;
            submittedAt?: components["schemas"]["OffsetDateTime"];
        };
        Nominator: {
            kind: components["schemas"]["NominatorKind"];
            party?: string;
            association?: components["schemas"]["Localized"];
        };
        /** @enum {string} */
        NominatorKind: "party" | "association" | "self" | "higher-akim";
        NoteDefectRequest: {
            /** Format: int32 */
            person?: number;
            document: string;
            remark: string;
            cureBy: components["schemas"]["OffsetDateTime"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        OpenFundRequest: {
            holder: string;
            account: string;
            repeatVoting?: boolean;
        };
        /** @enum {string} */
        CandidateListsOutcome: "upheld" | "dismissed";
        PagedAppealView: {
            items?: components["schemas"]["AppealView"][];
            next?: string;
        };
        PagedCandidateView: {
            items?: components["schemas"]["CandidateView"][];
            next?: string;
        };
        PagedConstituency: {
            items?: components["schemas"]["Constituency"][];
            next?: string;
        };
        PagedDecision: {
            items?: components["schemas"]["Decision1"][];
            next?: string;
        };
        PagedElectionView: {
            items?: components["schemas"]["ElectionView"][];
            next?: string;
        };
        PagedFundView: {
            items?: components["schemas"]["FundView"][];
            next?: string;
        };
        PagedPartyListView: {
            items?: components["schemas"]["PartyListView"][];
            next?: string;
        };
        PagedTermView: {
            items?: components["schemas"]["TermView"][];
            next?: string;
        };
        PartyListView: {
            contest?: string;
            party?: string;
            name?: components["schemas"]["Localized"];
            state?: components["schemas"]["ListState"];
            submittedAt?: components["schemas"]["Instant"];
            registeredAt?: components["schemas"]["Instant"];
            decisionNumber?: string;
            generated?: components["schemas"]["Localized"];
            figures?: components["schemas"]["ListFigures"];
            persons?: components["schemas"]["PersonView"][];
        };
        PersonRequest: {
            surname: string;
            givenName: string;
            patronymic?: string;
            sex: components["schemas"]["Sex"];
            bornOn: components["schemas"]["LocalDate"];
            disability?: boolean;
            generated?: boolean;
        };
        PersonView: {
            /** Format: int32 */
            number?: number;
            surname?: string;
            givenName?: string;
            patronymic?: string;
            /** Format: int32 */
            bornIn?: number;
            generated?: boolean;
        };
        PreviousResult: {
            share: string;
            source: string;
        };
        RecordDrawRequest: {
            parties: string[];
            minutes: string;
            drawnAt?: components["schemas"]["OffsetDateTime"];
            seed?: string;
        };
        Recorded: {
            /** Format: int32 */
            elections?: number;
            /** Format: int32 */
            contests?: number;
            /** Format: int32 */
            listSeats?: number;
            /** Format: int32 */
            districtSeats?: number;
            /** Format: int32 */
            newElections?: number;
        };
        /** @enum {string} */
        RefusalGround: "rules-of-nomination" | "documents-missing" | "early-campaign" | "more-than-half-left" | "slander-found-by-court" | "bribery-found-by-court" | "requirements-not-met" | "office-misused" | "false-declaration" | "withdrawn-by-nominator" | "special-check-failed";
        RegisterCandidateRequest: {
            registeredAt?: components["schemas"]["OffsetDateTime"];
            decisionNumber: string;
            reason: string;
        };
        RegisterListRequest: {
            registeredAt: components["schemas"]["OffsetDateTime"];
            decisionNumber: string;
            reason: string;
        };
        Remark: {
            remark: string;
        };
        Row: {
            party?: string;
            name?: components["schemas"]["Localized"];
            /** Format: int32 */
            persons?: number;
            /** Format: int32 */
            women?: number;
            /** Format: int32 */
            youth?: number;
            /** Format: int32 */
            disability?: number;
            /** Format: int32 */
            counted?: number;
            womenPercent?: string;
            youthPercent?: string;
            disabilityPercent?: string;
            countedPercent?: string;
        };
        SaveDraftRequest: {
            /** Format: int32 */
            version?: number;
            persons: components["schemas"]["PersonRequest"][];
        };
        /** @enum {string} */
        Sex: "female" | "male";
        SignatureCheck: {
            /** Format: int64 */
            voters?: number;
            /** Format: int64 */
            required?: number;
            /** Format: int64 */
            valid?: number;
            /** Format: int64 */
            invalid?: number;
            enough?: boolean;
            article?: string;
        };
        SignatureSheet: {
            /** Format: int32 */
            number?: number;
            /** Format: int32 */
            signatures?: number;
            /** Format: int32 */
            invalid?: number;
            reason?: string;
        };
        StatementAnswer: {
            /** Format: int32 */
            received?: number;
            /** Format: int32 */
            stored?: number;
            /** Format: int32 */
            unchanged?: number;
            notAccepted?: components["schemas"]["Line1"][];
            fund?: components["schemas"]["FundView"];
        };
        SubmitDraftRequest: {
            generated?: components["schemas"]["Localized"];
        };
        SubmitListRequest: {
            party: string;
            persons: components["schemas"]["PersonRequest"][];
            generated?: components["schemas"]["Localized"];
            submittedAt?: components["schemas"]["OffsetDateTime"];
        };
        TermDecisionRequest: {
            contest?: string;
            until: components["schemas"]["OffsetDateTime"];
            ground: components["schemas"]["TermGround"];
            decisionNumber: string;
            reason: string;
        };
        /** @enum {string} */
        TermGround: "set-at-call" | "fewer-than-two" | "dropped-out";
        TermView: {
            step?: string;
            title?: components["schemas"]["Localized"];
            from?: components["schemas"]["OffsetDateTime"];
            until?: components["schemas"]["OffsetDateTime"];
            article?: string;
            unverified?: boolean;
            decision?: components["schemas"]["Decision"];
        };
        TriedDraw: {
            commitment?: string;
            parties?: string[];
        };
        /** Format: uuid */
        UUID: string;
        WithdrawalRequest: {
            decidedAt?: components["schemas"]["OffsetDateTime"];
            reason: string;
        };
        AccreditRequest: {
            on: components["schemas"]["LocalDate"];
            reason: string;
        };
        /** @enum {string} */
        AccreditationKind: "domestic" | "international" | "media";
        /** @enum {string} */
        AccreditationRefusalGround: "incomplete" | "charter-without-observation" | "suspended";
        /** @enum {string} */
        AccreditationState: "applied" | "accredited" | "refused" | "withdrawn";
        AccreditationStepView: {
            /** Format: int32 */
            number?: number;
            act?: string;
            article?: string;
            reason?: string;
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: string;
        };
        AccreditationView: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["AccreditationKind"];
            name?: components["schemas"]["Localized"];
            country?: string;
            territory?: string;
            election?: string;
            state?: components["schemas"]["AccreditationState"];
            appliedAt?: components["schemas"]["Instant"];
            decisionUntil?: components["schemas"]["LocalDate"];
            decidedOn?: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            observers?: number;
        };
        PartyRegistryActRequest: {
            on: components["schemas"]["LocalDate"];
            reason: string;
        };
        AppealDecisionRequest: {
            on: components["schemas"]["LocalDate"];
            granted: boolean;
            reason: string;
        };
        /** @enum {string} */
        ApplicationAct: "notice" | "confirmation" | "congress" | "submission" | "interruption" | "cure" | "refusal" | "appeal" | "appeal-granted" | "appeal-dismissed" | "registration";
        /** @enum {string} */
        ApplicationState: "noticed" | "confirmed" | "congress-held" | "examined" | "interrupted" | "refused" | "appealed" | "registered";
        ApplicationView: {
            id?: components["schemas"]["UUID"];
            previous?: components["schemas"]["UUID"];
            name?: components["schemas"]["Localized"];
            state?: components["schemas"]["ApplicationState"];
            noticedOn?: components["schemas"]["LocalDate"];
            confirmedOn?: components["schemas"]["LocalDate"];
            congressUntil?: components["schemas"]["LocalDate"];
            congressOn?: components["schemas"]["LocalDate"];
            documentsUntil?: components["schemas"]["LocalDate"];
            submittedOn?: components["schemas"]["LocalDate"];
            decisionUntil?: components["schemas"]["LocalDate"];
            refusedOn?: components["schemas"]["LocalDate"];
            renewalFrom?: components["schemas"]["LocalDate"];
            branchesUntil?: components["schemas"]["LocalDate"];
            party?: string;
        };
        ApplyRequest: {
            kind: components["schemas"]["AccreditationKind"];
            name: components["schemas"]["Localized"];
            appliedAt: components["schemas"]["OffsetDateTime"];
            territory: string;
            country?: string;
            election?: string;
            charterNamesObservation: boolean;
            throughForeignMinistry: boolean;
            reason: string;
        };
        AuditRecordView: {
            /** Format: int64 */
            id?: number;
            at?: components["schemas"]["Instant"];
            actor?: string;
            roles?: string[];
            unit?: string;
            action?: string;
            subject?: string;
            reason?: string;
        };
        ChangePartyRequest: {
            /** Format: int32 */
            version: number;
            effectiveOn: components["schemas"]["LocalDate"];
            name?: components["schemas"]["Localized"];
            certificateNumber?: string;
            leader?: string;
            address?: string;
            charterOn?: components["schemas"]["LocalDate"];
            reason: string;
            change?: boolean;
        };
        ComparisonView: {
            on?: components["schemas"]["LocalDate"];
            inForceFrom?: components["schemas"]["LocalDate"];
            inForceUntil?: components["schemas"]["LocalDate"];
            passes?: boolean;
            requirements?: components["schemas"]["Requirement"][];
            failing?: components["schemas"]["Shortfall"][];
        };
        CongressRequest: {
            on: components["schemas"]["LocalDate"];
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            proxies: number;
            minutesNumber: string;
        };
        FaultView: {
            /** Format: int64 */
            line?: number;
            /** Format: int32 */
            number?: number;
            field?: string;
            rule?: string;
            article?: string;
            /** Format: int64 */
            otherLine?: number;
            message?: components["schemas"]["Localized"];
        };
        Founder: {
            iin: string;
            surname: string;
            givenName: string;
            patronymic?: string;
            contact?: string;
        };
        InRegion: {
            kato?: string;
            iso?: string;
            name?: components["schemas"]["Localized"];
            /** Format: int64 */
            parties?: number;
            /** Format: int64 */
            members?: number;
        };
        LiquidatePartyRequest: {
            /** Format: int32 */
            version: number;
            effectiveOn: components["schemas"]["LocalDate"];
            ground: components["schemas"]["LiquidationGround"];
            reason: string;
        };
        /** @enum {string} */
        LiquidationGround: "own-decision" | "court-decision" | "two-elections-missed";
        /** @enum {string} */
        ListKind: "initiative" | "members";
        MemberListView: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["ListKind"];
            /** Format: int32 */
            number?: number;
            unchanged?: boolean;
            checkedOn?: components["schemas"]["LocalDate"];
            uploadedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            rows?: number;
            /** Format: int32 */
            accepted?: number;
            regions?: components["schemas"]["RegionCount"][];
            rules?: components["schemas"]["RuleCount"][];
            minimumMet?: boolean;
            missing?: components["schemas"]["Shortfall"][];
            grounds?: components["schemas"]["RuleCount"][];
            errorsAreNoGround?: boolean;
        };
        NoticeRequest: {
            name: components["schemas"]["Localized"];
            on: components["schemas"]["LocalDate"];
            committee: components["schemas"]["Founder"][];
            previous?: components["schemas"]["UUID"];
        };
        ObserverView: {
            code?: string;
            valid?: boolean;
            accreditation?: components["schemas"]["UUID"];
            kind?: components["schemas"]["AccreditationKind"];
            organisation?: components["schemas"]["Localized"];
            country?: string;
            validFrom?: components["schemas"]["LocalDate"];
            validUntil?: components["schemas"]["LocalDate"];
            withdrawnOn?: components["schemas"]["LocalDate"];
        };
        ObserversRequest: {
            persons: components["schemas"]["Person"][];
        };
        PagedAccreditationStepView: {
            items?: components["schemas"]["AccreditationStepView"][];
            next?: string;
        };
        PagedAccreditationView: {
            items?: components["schemas"]["AccreditationView"][];
            next?: string;
        };
        PagedApplicationView: {
            items?: components["schemas"]["ApplicationView"][];
            next?: string;
        };
        PagedAuditRecordView: {
            items?: components["schemas"]["AuditRecordView"][];
            next?: string;
        };
        PagedComparisonView: {
            items?: components["schemas"]["ComparisonView"][];
            next?: string;
        };
        PagedFaultView: {
            items?: components["schemas"]["FaultView"][];
            next?: string;
        };
        PagedObserverView: {
            items?: components["schemas"]["ObserverView"][];
            next?: string;
        };
        PagedPartyVersionView: {
            items?: components["schemas"]["PartyVersionView"][];
            next?: string;
        };
        PagedPartyView: {
            items?: components["schemas"]["PartyView"][];
            next?: string;
        };
        PagedStepView: {
            items?: components["schemas"]["PartyRegistryStepView"][];
            next?: string;
        };
        /** @enum {string} */
        PartyAct: "registration" | "change" | "suspension" | "reinstatement" | "liquidation";
        /** @enum {string} */
        PartyState: "registered" | "suspended" | "liquidated";
        PartyVersionView: {
            /** Format: int32 */
            version?: number;
            act?: components["schemas"]["PartyAct"];
            effectiveOn?: components["schemas"]["LocalDate"];
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: string;
            reason?: string;
            article?: string;
            entry?: components["schemas"]["PartyView"];
        };
        PartyView: {
            id?: string;
            name?: components["schemas"]["Localized"];
            registeredOn?: components["schemas"]["LocalDate"];
            certificateNumber?: string;
            state?: components["schemas"]["PartyState"];
            suspendedUntil?: components["schemas"]["LocalDate"];
            leader?: string;
            address?: string;
            charterOn?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            version?: number;
            effectiveOn?: components["schemas"]["LocalDate"];
        };
        Person: {
            document: string;
            surname: string;
            givenName: string;
            bornOn: components["schemas"]["LocalDate"];
            contact?: string;
        };
        ReadingRequest: {
            reason: string;
        };
        /** @enum {string} */
        PartyRegistryRefusalGround: "initiative-group" | "founding-procedure" | "documents" | "name" | "member-list";
        RefusalRequest: {
            on: components["schemas"]["LocalDate"];
            ground: components["schemas"]["PartyRegistryRefusalGround"];
            reason: string;
        };
        RefuseAccreditationRequest: {
            on: components["schemas"]["LocalDate"];
            ground: components["schemas"]["AccreditationRefusalGround"];
            reason: string;
        };
        RegionCount: {
            kato?: string;
            iso?: string;
            name?: components["schemas"]["Localized"];
            /** Format: int64 */
            counted?: number;
            /** Format: int64 */
            needed?: number;
        };
        RegisterPartyRequest: {
            id: string;
            name: components["schemas"]["Localized"];
            registeredOn: components["schemas"]["LocalDate"];
            certificateNumber: string;
            reason: string;
        };
        RegisterStatistics: {
            asOf?: components["schemas"]["LocalDate"];
            parties?: {
                [key: string]: number;
            };
            regions?: components["schemas"]["InRegion"][];
        };
        RegistrationRequest: {
            on: components["schemas"]["LocalDate"];
            party: string;
            certificateNumber: string;
            reason: string;
        };
        ReinstatePartyRequest: {
            /** Format: int32 */
            version: number;
            effectiveOn: components["schemas"]["LocalDate"];
            reason: string;
        };
        Requirement: {
            name?: string;
            value?: string;
            ground?: components["schemas"]["Localized"];
            unverified?: boolean;
        };
        RuleCount: {
            rule?: string;
            article?: string;
            message?: components["schemas"]["Localized"];
            /** Format: int64 */
            rows?: number;
        };
        Shortfall: {
            rule?: string;
            ground?: components["schemas"]["Localized"];
            unverified?: boolean;
            text?: components["schemas"]["Localized"];
        };
        PartyRegistryStepView: {
            /** Format: int32 */
            number?: number;
            act?: components["schemas"]["ApplicationAct"];
            on?: components["schemas"]["LocalDate"];
            dueOn?: components["schemas"]["LocalDate"];
            late?: boolean;
            article?: string;
            reason?: string;
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: string;
        };
        StreamingOutput: Record<string, never>;
        SubmissionRequest: {
            on: components["schemas"]["LocalDate"];
            /** Format: int32 */
            charterCopies: number;
            /** Format: int32 */
            programmeCopies: number;
            minutes: boolean;
            memberListOnPaper: boolean;
            feeReceipt?: string;
        };
        SuspendPartyRequest: {
            /** Format: int32 */
            version: number;
            effectiveOn: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
            reason: string;
        };
        WithdrawRequest: {
            reason: string;
        };
        AbsenceRequest: {
            contest: string;
            station: string;
            decisionNumber: string;
            reason: string;
        };
        AcceptAllRequest: {
            contest: string;
            territory: string;
            reason: string;
        };
        AcceptRequest: {
            reason: string;
        };
        AcceptedView: {
            contest?: string;
            territory?: string;
            /** Format: int32 */
            accepted?: number;
        };
        AnnulRequest: {
            contest: string;
            stations?: string[];
            territory?: string;
            decisionNumber: string;
            reason: string;
        };
        AnnulmentView: {
            contest?: string;
            /** Format: int32 */
            annulled?: number;
            /** Format: int64 */
            annulledInAll?: number;
            /** Format: int64 */
            stations?: number;
            quarterReached?: boolean;
            article?: string;
        };
        AnswerCopyRequest: {
            outcome: components["schemas"]["CopyOutcome"];
            answer: string;
        };
        TallyServiceCertificationView: {
            contest?: string;
            /** Format: int64 */
            revision?: number;
            decisionNumber?: string;
            certifiedAt?: components["schemas"]["OffsetDateTime"];
        };
        CertifyRequest: {
            decisionNumber: string;
            reason: string;
        };
        Change: {
            decision?: components["schemas"]["TallyServiceDecisionKind"];
            /** Format: int32 */
            fromVersion?: number;
            /** Format: int32 */
            toVersion?: number;
            /** Format: int64 */
            counted?: number;
            fields?: components["schemas"]["FieldChange"][];
        };
        CheckView: {
            complete?: boolean;
            errors?: components["schemas"]["FieldError"][];
            missing?: string[];
            findings?: components["schemas"]["Finding"][];
            explanationsNeeded?: string[];
            inWords?: components["schemas"]["FiguresInWords"];
        };
        /** @enum {string} */
        Comparison: "awaiting" | "agrees" | "differs";
        /** @enum {string} */
        ComplaintKind: "complaint" | "act";
        /** @enum {string} */
        ComplaintOutcome: "upheld" | "upheld-in-part" | "rejected" | "not-considered";
        ComplaintStepRequest: {
            decideBy?: components["schemas"]["LocalDate"];
            outcome?: components["schemas"]["ComplaintOutcome"];
            decisionNumber?: string;
            ground?: string;
            reason: string;
        };
        ComplaintView: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["ComplaintKind"];
            contest?: string;
            station?: string;
            territory?: string;
            filedAt?: components["schemas"]["OffsetDateTime"];
            text?: string;
            decideBy?: components["schemas"]["LocalDate"];
            late?: boolean;
            outcome?: components["schemas"]["ComplaintOutcome"];
            decisionNumber?: string;
            ground?: string;
            reason?: string;
            decidedAt?: components["schemas"]["OffsetDateTime"];
        };
        /** @enum {string} */
        CopyOutcome: "copy-wrong" | "protocol-wrong" | "explained";
        CopyView: {
            id?: components["schemas"]["UUID"];
            contest?: string;
            station?: string;
            enteredAt?: components["schemas"]["OffsetDateTime"];
            figures?: components["schemas"]["ProtocolForm"];
            /** Format: int32 */
            countedVersion?: number;
            comparison?: components["schemas"]["Comparison"];
            differences?: components["schemas"]["FieldChange"][];
            age?: components["schemas"]["Duration"];
            outcome?: components["schemas"]["CopyOutcome"];
            answer?: string;
            answeredAt?: components["schemas"]["OffsetDateTime"];
        };
        Count: {
            territory?: string;
            name?: components["schemas"]["Localized"];
            /** Format: int64 */
            expected?: number;
            /** Format: int64 */
            enteredOnce?: number;
            /** Format: int64 */
            differing?: number;
            /** Format: int64 */
            contradictory?: number;
            /** Format: int64 */
            awaitingAcceptance?: number;
            /** Format: int64 */
            accepted?: number;
            /** Format: int64 */
            returned?: number;
            /** Format: int64 */
            recount?: number;
            /** Format: int64 */
            annulled?: number;
            /** Format: int64 */
            absent?: number;
            /** Format: int64 */
            missing?: number;
        };
        Curve: {
            territory?: string;
            iso?: string;
            name?: components["schemas"]["Localized"];
            reported?: components["schemas"]["Reported"][];
            published?: components["schemas"]["Published"][];
        };
        /** @enum {string} */
        TallyServiceDecisionKind: "accept" | "count-as-stated" | "return" | "reopen" | "recount" | "annul" | "declare-absent";
        TallyServiceDecisionRequest: {
            decisionNumber?: string;
            ground?: string;
            reason: string;
        };
        TallyServiceDraftView: {
            contest?: string;
            station?: string;
            /** Format: int32 */
            revision?: number;
            savedAt?: components["schemas"]["OffsetDateTime"];
            typed?: {
                [key: string]: unknown;
            };
        };
        /**
         * Format: duration
         * @example P1D
         */
        Duration: string;
        EnterCopyRequest: {
            figures: components["schemas"]["ProtocolForm"];
            note?: string;
        };
        EntryView: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
            enteredBy?: string;
            enteredAt?: components["schemas"]["OffsetDateTime"];
            form?: components["schemas"]["ProtocolForm"];
            findings?: components["schemas"]["Finding"][];
        };
        FieldChange: {
            field?: string;
            before?: unknown;
            after?: unknown;
            /** Format: int64 */
            difference?: number;
        };
        FiguresInWords: {
            kk?: {
                [key: string]: string;
            };
            ru?: {
                [key: string]: string;
            };
        };
        FileComplaintRequest: {
            kind: components["schemas"]["ComplaintKind"];
            contest: string;
            station?: string;
            territory?: string;
            text: string;
        };
        Finding: {
            relation?: string;
            severity?: string;
            article?: string;
            fields?: string[];
            message?: components["schemas"]["Localized"];
            error?: boolean;
            warning?: boolean;
        };
        ImportReport: {
            /** Format: int64 */
            received?: number;
            /** Format: int64 */
            stored?: number;
            /** Format: int64 */
            unchanged?: number;
            /** Format: int64 */
            rejected?: number;
            lines?: components["schemas"]["RejectedLine"][];
        };
        /**
         * Format: local-time
         * @example 13:45:30.123456789
         */
        LocalTime: string;
        Mismatch: {
            field?: string;
            /** Format: int64 */
            stated?: number;
            /** Format: int64 */
            sum?: number;
            relation?: string;
            article?: string;
            message?: components["schemas"]["Localized"];
        };
        MobileBox: {
            /** Format: int64 */
            number?: number;
            /** Format: int64 */
            applications?: number;
            /** Format: int64 */
            found?: number;
        };
        OfStation: {
            station?: string;
            name?: components["schemas"]["Localized"];
            territory?: string;
            items?: components["schemas"]["ProtocolHistory"][];
        };
        PagedComplaintView: {
            items?: components["schemas"]["ComplaintView"][];
            next?: string;
        };
        PagedCopyView: {
            items?: components["schemas"]["CopyView"][];
            next?: string;
        };
        PagedDraftView: {
            items?: components["schemas"]["TallyServiceDraftView"][];
            next?: string;
        };
        PagedProtocolRow: {
            items?: components["schemas"]["ProtocolRow"][];
            next?: string;
        };
        PagedScanView: {
            items?: components["schemas"]["ScanView"][];
            next?: string;
        };
        PagedStationView: {
            items?: components["schemas"]["StationView"][];
            next?: string;
        };
        PagedSummaryView: {
            items?: components["schemas"]["SummaryView"][];
            next?: string;
        };
        PagedTerritoryView: {
            items?: components["schemas"]["TerritoryView"][];
            next?: string;
        };
        PagedTotalView: {
            items?: components["schemas"]["TotalView"][];
            next?: string;
        };
        ProgressView: {
            contest?: string;
            whole?: components["schemas"]["Count"];
            below?: components["schemas"]["Count"][];
            /** Format: int64 */
            acceptedInLastHalfHour?: number;
            finishedBy?: components["schemas"]["OffsetDateTime"];
        };
        ProtocolForm: {
            contest?: string;
            station?: string;
            /** Format: int64 */
            voters?: number;
            /** Format: int64 */
            issued?: number;
            issuedByMember?: number[];
            /** Format: int64 */
            absentee?: number;
            /** Format: int64 */
            outside?: number;
            /** Format: int64 */
            received?: number;
            /** Format: int64 */
            cancelled?: number;
            /** Format: int64 */
            found?: number;
            votes?: {
                [key: string]: number;
            };
            /** Format: int64 */
            againstAll?: number;
            /** Format: int64 */
            invalid?: number;
            mobileBoxes?: components["schemas"]["MobileBox"][];
            countStartedAt?: components["schemas"]["OffsetDateTime"];
            signedAt?: components["schemas"]["OffsetDateTime"];
            signatures?: string[];
            remarks?: string;
            paperSaysSo?: boolean;
            /** Format: int32 */
            version?: number;
            explanations?: {
                [key: string]: string;
            };
        };
        ProtocolHistory: {
            protocol?: components["schemas"]["UUID"];
            contest?: string;
            station?: string;
            state?: components["schemas"]["ProtocolState"];
            /** Format: int32 */
            version?: number;
            /** Format: int32 */
            countedVersion?: number;
            versions?: components["schemas"]["Version"][];
            changes?: components["schemas"]["Change"][];
            decisions?: components["schemas"]["Step"][];
            seatsByLastChange?: components["schemas"]["SeatEffect"];
        };
        ProtocolRow: {
            id?: components["schemas"]["UUID"];
            contest?: string;
            station?: string;
            territory?: string;
            state?: components["schemas"]["ProtocolState"];
            /** Format: int32 */
            version?: number;
            counts?: boolean;
            enteredAt?: components["schemas"]["OffsetDateTime"];
        };
        /** @enum {string} */
        ProtocolState: "entered" | "differing" | "contradictory" | "awaiting-acceptance" | "accepted" | "returned" | "recount" | "annulled" | "absent";
        ProtocolView: {
            id?: components["schemas"]["UUID"];
            contest?: string;
            station?: string;
            state?: components["schemas"]["ProtocolState"];
            /** Format: int32 */
            version?: number;
            entries?: components["schemas"]["EntryView"][];
            differing?: string[];
            countedEntry?: components["schemas"]["UUID"];
            acceptedBy?: string;
            acceptedAt?: components["schemas"]["OffsetDateTime"];
        };
        Published: {
            at?: components["schemas"]["LocalTime"];
            percent?: string;
            flag?: components["schemas"]["TurnoutFlag"];
        };
        RejectedLine: {
            /** Format: int64 */
            line?: number;
            id?: string;
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
        };
        ReleaseRequest: {
            decisionNumber: string;
            reason: string;
        };
        ReportTurnoutRequest: {
            station: string;
            at: components["schemas"]["LocalTime"];
            /** Format: int32 */
            voters: number;
            /** Format: int32 */
            issued: number;
            reason?: string;
        };
        Reported: {
            at?: components["schemas"]["LocalTime"];
            /** Format: int64 */
            stationsReported?: number;
            /** Format: int64 */
            stationsExpected?: number;
            /** Format: int64 */
            voters?: number;
            /** Format: int64 */
            issued?: number;
            percent?: string;
        };
        TallyServiceSaveDraftRequest: {
            /** Format: int32 */
            revision?: number;
            typed: {
                [key: string]: unknown;
            };
        };
        ScanView: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
            mediaType?: string;
            /** Format: int32 */
            size?: number;
            sha256?: string;
            uploadedAt?: components["schemas"]["OffsetDateTime"];
        };
        SeatEffect: {
            without?: {
                [key: string]: number;
            };
            with?: {
                [key: string]: number;
            };
        };
        StationReport: {
            /** Format: int64 */
            received?: number;
            /** Format: int64 */
            stored?: number;
            /** Format: int64 */
            unchanged?: number;
            /** Format: int64 */
            rejected?: number;
            lines?: components["schemas"]["RejectedLine"][];
            warnings?: components["schemas"]["Warning"][];
        };
        StationView: {
            id?: string;
            territory?: string;
            /** Format: int32 */
            number?: number;
            kind?: string;
            /** Format: int32 */
            voters?: number;
            name?: components["schemas"]["Localized"];
        };
        Step: {
            decision?: components["schemas"]["TallyServiceDecisionKind"];
            /** Format: int32 */
            version?: number;
            decisionNumber?: string;
            ground?: string;
            reason?: string;
            decidedAt?: components["schemas"]["OffsetDateTime"];
        };
        SummaryForm: {
            territory: string;
            /** Format: int64 */
            voters: number;
            /** Format: int64 */
            issued: number;
            /** Format: int64 */
            absentee: number;
            /** Format: int64 */
            outside: number;
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            cancelled: number;
            /** Format: int64 */
            found: number;
            votes: {
                [key: string]: number;
            };
            /** Format: int64 */
            againstAll: number;
            /** Format: int64 */
            invalid: number;
            explanation?: string;
        };
        SummaryView: {
            id?: components["schemas"]["UUID"];
            contest?: string;
            territory?: string;
            figures?: components["schemas"]["SummaryForm"];
            mismatches?: components["schemas"]["Mismatch"][];
            sentAt?: components["schemas"]["OffsetDateTime"];
            due?: components["schemas"]["OffsetDateTime"];
            late?: boolean;
        };
        TerritoryView: {
            id?: string;
            parent?: string;
            kato?: string;
            iso?: string;
            type?: string;
            name?: components["schemas"]["Localized"];
            /** Format: int64 */
            stations?: number;
        };
        TotalView: {
            contest?: string;
            territory?: components["schemas"]["TerritoryView"];
            /** Format: int64 */
            revision?: number;
            /** Format: int64 */
            protocolsReceived?: number;
            /** Format: int64 */
            protocolsExpected?: number;
            /** Format: int64 */
            voters?: number;
            /** Format: int64 */
            issued?: number;
            /** Format: int64 */
            absentee?: number;
            /** Format: int64 */
            outside?: number;
            /** Format: int64 */
            received?: number;
            /** Format: int64 */
            cancelled?: number;
            /** Format: int64 */
            found?: number;
            /** Format: int64 */
            invalid?: number;
            /** Format: int64 */
            againstAll?: number;
            votes?: {
                [key: string]: number;
            };
            changedAt?: components["schemas"]["OffsetDateTime"];
        };
        /** @enum {string} */
        TurnoutFlag: "falls" | "jumps" | "gap";
        TurnoutReportView: {
            election?: string;
            station?: string;
            at?: components["schemas"]["LocalTime"];
            /** Format: int32 */
            voters?: number;
            /** Format: int32 */
            issued?: number;
            jump?: boolean;
        };
        TurnoutView: {
            election?: string;
            publishedSource?: string;
            territories?: components["schemas"]["Curve"][];
        };
        Version: {
            /** Format: int32 */
            version?: number;
            counts?: boolean;
            enteredAt?: components["schemas"]["OffsetDateTime"];
            figures?: components["schemas"]["ProtocolForm"];
            inWords?: components["schemas"]["FiguresInWords"];
            findings?: components["schemas"]["Finding"][];
        };
        Warning: {
            /** Format: int64 */
            line?: number;
            id?: string;
            rule?: string;
            article?: string;
            message?: components["schemas"]["Localized"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
